import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { move, type Connection } from '../../api/followup'
import { moved } from './lifecycle'

/** Moves that are shown and not told yet: until then they can be taken back. */
export interface Told {
  kind: string
  before: Connection[]
}

export interface Refusal {
  connection: Connection
  failure: unknown
}

const TIME_TO_UNDO_MS = 6_000
const AT_ONCE = 6

/**
 * Moves people. A move shows at once and is told a moment later, or when the next one is made, or when the page is
 * left; what the server refuses is put back.
 *
 * @param put shows a connection in the place of what was shown of it
 */
export function useMoves(put: (connection: Connection) => void) {
  const [told, setTold] = useState<Told | null>(null)
  const [refused, setRefused] = useState<Refusal[]>([])
  const waiting = useRef<Told | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const settle = useCallback(() => {
    clearTimeout(timer.current)
    const { current } = waiting
    waiting.current = null
    return current
  }, [])

  const commit = useCallback(async () => {
    const due = settle()
    if (!due) return
    setTold(null)
    await tellAll(due, put, (refusal) => setRefused((before) => [...before, refusal]))
  }, [settle, put])

  const ask = useCallback(
    (connections: Connection[], kind: string) => {
      void commit()
      setRefused([])
      connections.forEach((connection) => put(moved(connection, kind)))
      waiting.current = { kind, before: connections }
      setTold(waiting.current)
      timer.current = setTimeout(() => void commit(), TIME_TO_UNDO_MS)
    },
    [commit, put],
  )

  const undo = useCallback(() => {
    settle()?.before.forEach(put)
    setTold(null)
  }, [settle, put])

  const leave = useEffectEvent(() => void commit())
  useEffect(() => {
    const onLeave = () => leave()
    window.addEventListener('pagehide', onLeave)
    return () => {
      window.removeEventListener('pagehide', onLeave)
      onLeave()
    }
  }, [])

  return { told, refused, ask, undo, commit, forget: useCallback(() => setRefused([]), []) }
}

export type Moves = ReturnType<typeof useMoves>

/** A few at a time, so that hundreds of moves do not stand in each other's way. */
async function tellAll({ kind, before }: Told, put: (connection: Connection) => void, refuse: (refusal: Refusal) => void) {
  const rest = [...before]
  async function work() {
    for (let connection = rest.shift(); connection; connection = rest.shift()) {
      try {
        put(await move(connection.id, kind))
      } catch (failure) {
        put(connection)
        refuse({ connection, failure })
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
