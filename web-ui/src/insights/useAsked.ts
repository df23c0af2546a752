import { useMemo } from 'react'
import { useSearchParams } from 'react-router'
import { GROUPINGS, type Grouping } from '../api/outcomes'

export interface Asked {
  by: Grouping
  member: string
  from: string
  to: string
  evidence: string
}

/** What the figures are asked for, as the address keeps it. */
export function useAsked() {
  const [search, setSearch] = useSearchParams()
  const asked = useMemo<Asked>(() => {
    const by = search.get('by')
    return {
      by: GROUPINGS.find((one) => one === by) ?? 'rule',
      member: search.get('member') ?? '',
      from: search.get('from') ?? '',
      to: search.get('to') ?? '',
      evidence: search.get('evidence') ?? '',
    }
  }, [search])
  const change = (part: Partial<Asked>) =>
    setSearch((before) => {
      const next = new URLSearchParams(before)
      Object.entries(part).forEach(([name, value]) => (value ? next.set(name, value) : next.delete(name)))
      return next
    })
  return { asked, change }
}
