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

  /** Whether the problem is the one of that name. */
  is(name: string): boolean {
    return this.problem.type?.endsWith(`:${name}`) ?? false
  }

  constructor(status: number, problem: Problem) {
    super(problem.detail ?? problem.title ?? `HTTP ${status}`)
    this.status = status
    this.problem = problem
  }
}

const PATIENCE_MS = 10_000
// Whoever gives up on a write does not know whether it was done; a password takes its time by design.
const WRITE_PATIENCE_MS = 30_000
const UPLOAD_PATIENCE_MS = 600_000
const LONGEST_KEPT_ALIVE = 10_000
const NO_CONTENT = 204

let signInNeeded = () => {}

/** Whom to tell when the server no longer knows who is asking. */
export function onSignInNeeded(tell: () => void) {
  signInNeeded = tell
}

/**
 * One request to this page's own host, JSON both ways.
 *
 * @throws Unreachable, TooSlow or Refused; the signal's own AbortError if the caller gave up
 */
export function call<T>(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const type = body === undefined ? undefined : 'application/json'
  return ask<T>(method, path, body === undefined ? undefined : JSON.stringify(body), type, method === 'GET' ? PATIENCE_MS : WRITE_PATIENCE_MS, signal)
}

/** Sends a file as it is, which may take its time; otherwise like `call`. */
export function send<T>(path: string, file: Blob, type: string): Promise<T> {
  return ask<T>('POST', path, file, type, UPLOAD_PATIENCE_MS)
}

async function ask<T>(
  method: string,
  path: string,
  body: BodyInit | undefined,
  type: string | undefined,
  patienceMillis: number,
  signal?: AbortSignal,
): Promise<T> {
  const patience = AbortSignal.timeout(patienceMillis)
  const init: RequestInit = {
    method,
    headers: { Accept: 'application/json', ...(type && { 'Content-Type': type }) },
    credentials: 'same-origin',
    signal: signal ? AbortSignal.any([signal, patience]) : patience,
    // What a person told is told although they leave the page meanwhile.
    keepalive: method === 'POST' && typeof body === 'string' && body.length < LONGEST_KEPT_ALIVE,
    ...(body !== undefined && { body }),
  }
  try {
    const response = await fetch(path, init)
    if (!response.ok) {
      const problem = await problemOf(response)
      if (problem.type?.endsWith(':sign-in-needed')) signInNeeded()
      throw new Refused(response.status, problem)
    }
    return (response.status === NO_CONTENT ? undefined : await response.json()) as T
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
