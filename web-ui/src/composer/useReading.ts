import { useCallback, useEffect, useState } from 'react'
import { analyze } from '../api/analyses'
import { Refused } from '../api/http'
import type { Analysis, AnalysisRequest } from '../api/wire'

/** An answer together with the very text and context it is about. */
export interface Reading {
  request: AnalysisRequest
  analysis: Analysis
}

/** How the newest answer stands to what is written now. */
export type ReadingStatus = 'none' | 'pending' | 'fresh' | 'failed'

export interface ReadingState {
  status: ReadingStatus
  reading: Reading | null
  failure: unknown
}

const PAUSE_MS = 250
const RETRY_MS = 5_000

const NOTHING: ReadingState = { status: 'none', reading: null, failure: null }

/**
 * Has the request judged whenever it changes and rests for a moment. The last request wins: an answer to an earlier
 * one is never shown. Until an answer comes, the earlier reading stays, so that nothing flickers.
 */
export function useReading(request: AnalysisRequest | null): ReadingState & { retry: () => void } {
  const [state, setState] = useState<ReadingState>(NOTHING)
  const [attempt, setAttempt] = useState(0)
  const retry = useCallback(() => setAttempt((n) => n + 1), [])
  const key = request && JSON.stringify(request)

  useEffect(() => {
    if (key === null) {
      setState(NOTHING)
      return
    }
    const current = JSON.parse(key) as AnalysisRequest
    const given = new AbortController()
    setState((before) => ({ ...before, status: 'pending' }))
    const timer = setTimeout(() => {
      analyze(current, given.signal).then(
        (analysis) =>
          given.signal.aborted || setState({ status: 'fresh', reading: { request: current, analysis }, failure: null }),
        (failure: unknown) =>
          given.signal.aborted || setState((before) => ({ ...before, status: 'failed', failure })),
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      given.abort()
    }
  }, [key, attempt])

  useRetryWhenItMayHelp(state, retry)
  return { ...state, retry }
}

/** A refusal will be a refusal again; a lost connection may come back. */
function useRetryWhenItMayHelp({ status, failure }: ReadingState, retry: () => void) {
  const lost = status === 'failed' && !(failure instanceof Refused && failure.status < 500)
  useEffect(() => {
    if (!lost) return
    const timer = setTimeout(retry, RETRY_MS)
    window.addEventListener('online', retry)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('online', retry)
    }
  }, [lost, retry, failure])
}
