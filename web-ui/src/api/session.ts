import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { onSignInNeeded } from './http'
import { getSession, type Role, type Session } from './identity'

export type SessionState =
  | { status: 'loading'; session: null }
  | { status: 'known'; session: Session }
  /** The server could not be asked. What needs no server still works. */
  | { status: 'unknown'; session: null }

const LOADING: SessionState = { status: 'loading', session: null }

// Who is asking is one for the whole page.
let state: SessionState = LOADING
let asked = false
const listeners = new Set<() => void>()

function become(next: SessionState) {
  state = next
  listeners.forEach((listener) => listener())
}

/** Takes over what a sign-in or a change of the workspace answered. */
export const tookSession = (session: Session) => become({ status: 'known', session })

async function load() {
  asked = true
  try {
    tookSession(await getSession())
  } catch {
    become({ status: 'unknown', session: null })
  }
}

// A session that ended elsewhere: what else the server says of itself it is asked again.
onSignInNeeded(() => void load())

/** Makes the next reader ask anew. */
export function forgetSession() {
  asked = false
  state = LOADING
}

const subscribe = (listener: () => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function useSession(): SessionState & { refresh: () => void } {
  const current = useSyncExternalStore(subscribe, () => state)
  useEffect(() => {
    if (!asked) void load()
  }, [])
  return { ...current, refresh: useCallback(() => void load(), []) }
}

/** Whether whoever is asking may change what is everybody's. */
export const manages = (role: Role | undefined) => role === 'owner' || role === 'admin'
