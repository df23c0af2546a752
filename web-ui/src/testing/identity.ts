import { vi } from 'vitest'
import type { Session } from '../api/identity'

export const signedIn: Session = {
  claimed: true,
  open: false,
  signIn: { password: true },
  via: 'session',
  account: { id: 'a', email: 'ana@example.org', name: 'Ana', password: true, oneTimeCode: false, recoveryCodesLeft: 0 },
  memberId: 'm1',
  workspace: { id: 'w1', name: 'Northwind' },
  role: 'owner',
  workspaces: [{ id: 'w1', name: 'Northwind', role: 'owner', memberId: 'm1' }],
}

export const signedOut: Session = { claimed: true, open: false, signIn: { password: true } }

export const problem = (status: number, name: string, more: object = {}) => ({
  status,
  body: { type: `urn:rapport:problem:${name}`, title: name, ...more },
})

type Answer = { status: number; body: unknown }

/** A door that answers by method and path, each answer once while there are several; what it was asked is kept. */
export function fakeDoor(answers: Record<string, unknown>) {
  const asked: { what: string; body: unknown }[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const what = `${init.method} ${path.split('?')[0]}`
    if (init.method !== 'GET') asked.push({ what, body: init.body === undefined ? undefined : JSON.parse(init.body as string) })
    const known = answers[what]
    const answer: unknown = Array.isArray(known) ? (known.length > 1 ? known.shift() : known[0]) : known
    if (answer === null) return Promise.resolve(new Response(null, { status: 204 }))
    const { status, body } = isAnswer(answer) ? answer : { status: 200, body: answer ?? { items: [] } }
    return Promise.resolve(new Response(JSON.stringify(body), { status }))
  })
  return asked
}

const isAnswer = (answer: unknown): answer is Answer =>
  typeof answer === 'object' && answer !== null && 'status' in answer && 'body' in answer
