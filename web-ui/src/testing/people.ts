import { vi } from 'vitest'
import type { Connection } from '../api/followup'

export const person = (part: Partial<Connection> & { id: string }): Connection => ({
  person: { name: `Person ${part.id}` },
  note: { text: '', sender: 'job_seeker', audience: 'hiring_manager', situation: 'cold' },
  rules: [],
  state: 'sent',
  since: '2026-03-01T09:00:00Z',
  legalMoves: ['accepted', 'not-accepted', 'closed'],
  followUp: { state: 'none', reason: 'Nothing is planned.' },
  ...part,
})

/** A server of connections; `refuse` answers the next moves with 409 and these legal moves. */
export function fakeConnections(people: Connection[]) {
  const server = { asked: [] as string[], moves: [] as string[], refuse: null as string[] | null }
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      server.moves.push(path)
      const [, , , id, kind] = path.split('/')
      if (server.refuse) return answer({ detail: 'Someone was quicker.', legalMoves: server.refuse }, 409)
      const connection = people.find((one) => one.id === id)!
      return answer({ ...connection, state: kind === 'accepted' ? 'accepted' : 'closed', legalMoves: ['replied'] })
    }
    server.asked.push(path)
    const state = new URLSearchParams(path.split('?')[1]).get('state')
    return answer({ items: people.filter((one) => !state || one.state === state) })
  })
  return server
}

const answer = (body: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(body), { status }))
