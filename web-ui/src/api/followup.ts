import { call } from './http'
import type { Audience, Sender, Situation } from './wire'

export interface Person {
  name: string
  company?: string
  position?: string
  profileUrl?: string
}

export const STEPS = ['thank_you', 'engage', 'share', 'question', 'interest', 'bump'] as const

/** What people are reminded of; a workspace may have steps of its own. */
export interface Reminder {
  id: string
  connectionId: string
  person: Person
  step: string
  state: 'scheduled' | 'due' | 'done' | 'skipped' | 'cancelled'
  dueAt: string
  reason: string
  snoozed: boolean
  legalMoves: string[]
  draft?: { id: string; text: string; preparedAt: string }
}

export const STATES = [
  'prepared',
  'sent',
  'accepted',
  'in_conversation',
  'interest_mentioned',
  'not_accepted',
  'withdrawn',
  'expired',
  'closed',
] as const
export type ConnectionState = (typeof STATES)[number]

export interface Connection {
  id: string
  memberId?: string
  person: Person
  note: { text: string; sender: Sender; audience: Audience; situation: Situation }
  rules: string[]
  state: ConnectionState
  since: string
  sentAt?: string
  acceptedAt?: string
  legalMoves: string[]
  followUp: { state: 'none' | 'planned' | 'waiting' | 'ended'; reason: string }
  advice?: string
  history?: HistoryEntry[]
}

export interface HistoryEntry {
  kind: string
  step?: string
  detail?: string
  at: string
}

export interface Page<T> {
  items: T[]
  next?: string
}

export interface NewConnection {
  person: Person
  note: Connection['note']
  rules: string[]
  templateVersionId?: string
}

const query = (values: Record<string, string | undefined>) => {
  const given = Object.entries(values).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

export const listReminders = (
  filter: { state?: Reminder['state']; connection?: string; cursor?: string },
  signal?: AbortSignal,
) => call<Page<Reminder>>('GET', `/api/reminders${query({ ...filter, limit: '100' })}`, undefined, signal)

export const markDone = (id: string) => call<Reminder>('POST', `/api/reminders/${id}/done`, {})
export const skip = (id: string) => call<Reminder>('POST', `/api/reminders/${id}/skip`, undefined)
export const snooze = (id: string, until: Date) =>
  call<Reminder>('POST', `/api/reminders/${id}/snooze`, { until: until.toISOString() })

export interface ConnectionFilter {
  state?: string
  /** `me`, or a member's id. */
  member?: string
  /** Part of a name, a company or a position. */
  q?: string
  cursor?: string
  limit?: string
}

// A page that is opened after a move must not show what was before it.
let told: Promise<unknown> = Promise.resolve()

export const listConnections = async (filter: ConnectionFilter, signal?: AbortSignal) => {
  await told
  return call<Page<Connection>>('GET', `/api/connections${query({ ...filter })}`, undefined, signal)
}

export const getConnection = async (id: string, signal?: AbortSignal) => {
  await told
  return call<Connection>('GET', `/api/connections/${encodeURIComponent(id)}`, undefined, signal)
}

export function move(id: string, kind: string): Promise<Connection> {
  const answer = call<Connection>('POST', `/api/connections/${encodeURIComponent(id)}/${kind}`, {})
  told = Promise.allSettled([told, answer])
  return answer
}

/** Takes up a person with the note they were sent. */
export async function startFollowUp(connection: NewConnection): Promise<Connection> {
  const prepared = await call<Connection>('POST', '/api/connections', connection)
  return move(prepared.id, 'sent')
}
