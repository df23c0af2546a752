import { useEffect, useEffectEvent } from 'react'

const KINDS = [
  'reminder.scheduled',
  'reminder.due',
  'reminder.done',
  'reminder.skipped',
  'reminder.snoozed',
  'reminder.cancelled',
  'draft.prepared',
  'reset',
]
const PAUSE_MS = 200

/** Calls back when something happened to the workspace's reminders, once for what comes together. */
export function useStream(onNews: () => void) {
  const news = useEffectEvent(onNews)
  useEffect(() => {
    if (typeof EventSource === 'undefined') return
    const source = new EventSource('/api/reminders/stream')
    let timer: ReturnType<typeof setTimeout> | undefined
    const soon = () => {
      clearTimeout(timer)
      timer = setTimeout(() => news(), PAUSE_MS)
    }
    KINDS.forEach((kind) => source.addEventListener(kind, soon))
    return () => {
      clearTimeout(timer)
      source.close()
    }
  }, [])
}
