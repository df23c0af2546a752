import { useState } from 'react'
import { useNavigate } from 'react-router'
import type { Session } from '../api/identity'
import { tookSession } from '../api/session'

/** Tries to get in; whoever gets in goes on to where they wanted to go. */
export function useDoor(goTo = '/') {
  const navigate = useNavigate()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  async function enter(knock: () => Promise<Session>) {
    setBusy(true)
    setFailure(null)
    try {
      const session = await knock()
      tookSession(session)
      await navigate(goTo, { replace: true })
    } catch (refused) {
      setFailure(refused)
      setBusy(false)
    }
  }
  return { busy, failure, enter }
}

/** A page of this app, or the first one: an address from outside must not lead away. */
export function localAddress(wanted: string | null): string {
  return wanted?.startsWith('/') && !/^\/[/\\]/.test(wanted) ? wanted : '/'
}
