import type { Connection, ConnectionState } from '../../api/followup'

/** What happens on the way, and how it ends; each state is a column of the board. */
export const ON_THE_WAY: ConnectionState[] = ['prepared', 'sent', 'accepted', 'in_conversation', 'interest_mentioned']
export const ENDED: ConnectionState[] = ['not_accepted', 'withdrawn', 'expired', 'closed']

const LEADS_TO: Record<string, ConnectionState> = {
  sent: 'sent',
  accepted: 'accepted',
  'not-accepted': 'not_accepted',
  withdrawn: 'withdrawn',
  expired: 'expired',
  'interest-mentioned': 'interest_mentioned',
  closed: 'closed',
}

/** Where a person stands after a move; a message or a later reply changes nothing. */
export function stateAfter(state: ConnectionState, kind: string): ConnectionState {
  if (kind === 'replied') return state === 'accepted' ? 'in_conversation' : state
  return LEADS_TO[kind] ?? state
}

/** The legal move that leads to a state, or nothing. */
export function moveTo({ state, legalMoves }: Connection, target: ConnectionState): string | undefined {
  return target === state ? undefined : legalMoves.find((kind) => stateAfter(state, kind) === target)
}

/** How it will look once the move is told. What may come next only the server knows. */
export function moved(connection: Connection, kind: string): Connection {
  return { ...connection, state: stateAfter(connection.state, kind), since: new Date().toISOString(), legalMoves: [] }
}
