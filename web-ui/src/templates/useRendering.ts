import { useEffect, useState } from 'react'
import { render, type Rendered } from '../api/templates'

const PAUSE_MS = 300

export interface Rendering {
  status: 'pending' | 'fresh' | 'failed'
  rendered: Rendered | null
  failure: unknown
}

/** Renders whenever the fills change and rest for a moment; the last one wins, and the one before stays until then. */
export function useRendering(id: string, fills: Record<string, string>, limit: number): Rendering {
  const [state, setState] = useState<Rendering>({ status: 'pending', rendered: null, failure: null })
  const key = JSON.stringify(fills)
  useEffect(() => {
    const given = new AbortController()
    setState((before) => ({ ...before, status: 'pending' }))
    const timer = setTimeout(() => {
      render(id, JSON.parse(key) as Record<string, string>, limit, given.signal).then(
        (rendered) => given.signal.aborted || setState({ status: 'fresh', rendered, failure: null }),
        (failure: unknown) =>
          given.signal.aborted || setState((before) => ({ ...before, status: 'failed', failure })),
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [id, key, limit])
  return state
}
