import { useCallback, useMemo } from 'react'
import { useSearchParams } from 'react-router'
import type { ConnectionFilter } from '../api/followup'

/** What the list is narrowed to; a column of the board adds its state. */
export type Asked = Pick<ConnectionFilter, 'member' | 'q'>

export interface Filters {
  view: 'table' | 'board'
  state: string
  member: string
  q: string
}

/** View and filters as the address keeps them, so that a link and the back button bring them back. */
export function useFilters() {
  const [search, setSearch] = useSearchParams()
  const filters = useMemo<Filters>(
    () => ({
      view: search.get('view') === 'board' ? 'board' : 'table',
      state: search.get('state') ?? '',
      member: search.get('member') ?? '',
      q: search.get('q') ?? '',
    }),
    [search],
  )
  const change = useCallback(
    (part: Partial<Filters>) =>
      setSearch(
        (before) => {
          const next = new URLSearchParams(before)
          Object.entries(part).forEach(([name, value]) => (value && value !== 'table' ? next.set(name, value) : next.delete(name)))
          return next
        },
        // Each letter of a search is not a page of its own.
        { replace: 'q' in part },
      ),
    [setSearch],
  )
  return { filters, change }
}

export const askedOf = ({ member, q }: Filters): Asked => ({ ...(member && { member }), ...(q && { q }) })
