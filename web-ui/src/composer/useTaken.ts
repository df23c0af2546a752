import { useEffect, useRef } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { Draft } from './draft'

/**
 * The note another page sent here. It is put into the editor as one edit, so that undo brings back what stood there.
 *
 * @returns hand it the way to replace the text once the editor is there
 */
export function useTaken(change: (part: Partial<Draft>) => void): (replaceAll: (text: string) => void) => void {
  const navigate = useNavigate()
  const state = useLocation().state as { taken?: Partial<Draft> } | null
  const taken = useRef(state?.taken)
  useEffect(() => {
    // Going back to this page later must not take the note again.
    if (state?.taken) void navigate('.', { replace: true, state: null })
  }, [state, navigate])
  return (replaceAll) => {
    const { text, ...context } = taken.current ?? {}
    taken.current = undefined
    if (text === undefined) return
    change(context)
    replaceAll(text)
  }
}
