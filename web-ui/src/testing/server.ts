import { vi } from 'vitest'
import type { Analysis, AnalysisRequest, Finding, Rule } from '../api/wire'

/** A request that waits for the test to answer it. */
export interface Asked {
  path: string
  body: AnalysisRequest
  signal: AbortSignal
  answer(body: unknown, status?: number): Promise<void>
  drop(): Promise<void>
}

/** Stands in for the network: every request to judge waits until the test answers; the catalogue and the seat are there at once. */
export function fakeServer(rules: Rule[] = [], noteLimit = 300) {
  const asked: Asked[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (path === '/api/rules') return Promise.resolve(json({ items: rules }))
    if (path === '/api/seats/me') return Promise.resolve(json({ noteLimit }))
    return new Promise<Response>((resolve, reject) => {
      asked.push({
        path,
        body: JSON.parse(init.body as string) as AnalysisRequest,
        signal: init.signal!,
        answer: async (body, status = 200) => settle(() => resolve(json(body, status))),
        drop: async () => settle(() => reject(new TypeError('network'))),
      })
    })
  })
  return asked
}

export function analysis(part: Partial<Analysis> = {}): Analysis {
  return { score: 80, verdict: 'send', characters: { count: 10, limit: 300 }, findings: [], ...part }
}

export function finding(part: Partial<Finding> = {}): Finding {
  return {
    rule: 'generic-phrase',
    severity: 'warning',
    start: 0,
    end: 2,
    message: 'Could be sent to anyone.',
    sources: ['S3'],
    points: -15,
    fixes: [],
    ...part,
  }
}

function json(body: unknown, status = 200): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
}

async function settle(act: () => void) {
  act()
  await Promise.resolve()
}
