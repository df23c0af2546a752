import type { Problem } from './wire'

/** The server was not reached at all. */
export class Unreachable extends Error {
  override name = 'Unreachable'
}

/** The server did not answer in time. */
export class TooSlow extends Error {
  override name = 'TooSlow'
}

/** The server said no, and why. */
export class Refused extends Error {
  override name = 'Refused'
  readonly status: number
  readonly problem: Problem

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
  }
}

const PATIENCE_MS = 10_000

/**
 * One request to this page's own host, JSON both ways.
 *
 * @throws Unreachable, TooSlow or Refused; the signal's own AbortError if the caller gave up
 */
export async function call<T>(method: 'GET' | 'POST', path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const patience = AbortSignal.timeout(PATIENCE_MS)
  const init: RequestInit = {
    method,
    headers: { Accept: 'application/json', ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
    credentials: 'same-origin',
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
  try {
    const response = await fetch(path, init)
    if (!response.ok) {
      throw new Refused(response.status, await problemOf(response))
    }
    return (await response.json()) as T
  } catch (failure) {
    if (failure instanceof Refused || signal?.aborted) {
      throw failure
    }
    throw patience.aborted ? new TooSlow() : new Unreachable()
  }
}

async function problemOf(response: Response): Promise<Problem> {
  try {
    const body: unknown = await response.json()
    return typeof body === 'object' && body !== null ? (body as Problem) : {}
  } catch {
    return {}
  }
}
