import { useEffect, useEffectEvent, useState } from 'react'
import { titleOf } from '../api/rules'
import type { Finding, Rule } from '../api/wire'
import { useMessages } from '../i18n/messages'

/** F8 goes to the next fault from anywhere on the page, Shift-F8 to the one before; returns what to say of it. */
export function useFindingKeys(goNext: (direction: 1 | -1) => number | null, findings: Finding[], rules: Rule[]) {
  const { reading } = useMessages()
  const [said, setSaid] = useState('')
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F8') return
    event.preventDefault()
    const index = goNext(event.shiftKey ? -1 : 1)
    const found = index === null ? undefined : findings[index]
    setSaid(
      found
        ? reading.announceFinding(reading.severity[found.severity], titleOf(rules, found.rule), found.message)
        : reading.noneLeft,
    )
  })
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
  useEffect(() => setSaid(''), [findings])
  return said
}
