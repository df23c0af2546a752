import { useEffect, useState } from 'react'
import { useMessages } from '../i18n/messages'
import type { ReadingState } from './useReading'

const PAUSE_MS = 900

/** What a screen reader says of a new reading, once typing has paused. */
export function useAnnouncement({ status, reading }: ReadingState): string {
  const messages = useMessages()
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (status !== 'fresh' || !reading) return
    const { score, verdict, findings } = reading.analysis
    const strengths = findings.filter((finding) => finding.severity === 'strength').length
    const text = messages.reading.announce(
      score,
      messages.reading.verdict[verdict],
      findings.length - strengths,
      strengths,
    )
    const timer = setTimeout(() => setSaid(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [status, reading, messages])
  return said
}
