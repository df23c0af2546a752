import { useCallback, useEffect, useState } from 'react'

export interface Loaded<T> {
  status: 'loading' | 'ready' | 'failed'
  value: T | null
  failure: unknown
  /** Loads it anew; what is shown stays until the answer comes. */
  reload: () => void
  /** Shows another value at once; the next answer of the server replaces it. */
  show: (change: (value: T) => T) => void
}

/**
 * What a page shows, from the server. A later request wins over an earlier one.
 *
 * @param load the same function as long as it loads the same thing
 */
export function useLoaded<T>(load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [state, setState] = useState<Omit<Loaded<T>, 'reload' | 'show'>>({ status: 'loading', value: null, failure: null })
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    const given = new AbortController()
    load(given.signal).then(
      (value) => given.signal.aborted || setState({ status: 'ready', value, failure: null }),
      (failure: unknown) =>
        given.signal.aborted || setState((before) => ({ status: 'failed', value: before.value, failure })),
    )
    return () => given.abort()
  }, [load, attempt])

  const reload = useCallback(() => setAttempt((n) => n + 1), [])
  const show = useCallback(
    (change: (value: T) => T) =>
      setState((before) => (before.value === null ? before : { ...before, value: change(before.value) })),
    [],
  )
  return { ...state, reload, show }
}
