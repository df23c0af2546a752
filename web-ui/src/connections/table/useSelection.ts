import { useCallback, useMemo, useState } from 'react'
import type { Connection } from '../../api/followup'

/** Who is chosen, of those that are shown. */
export function useSelection(shown: Connection[]) {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const selected = useMemo(() => shown.filter(({ id }) => ids.has(id)), [shown, ids])
  const toggle = useCallback(
    (id: string) =>
      setIds((before) => {
        const next = new Set(before)
        if (!next.delete(id)) next.add(id)
        return next
      }),
    [],
  )
  const clear = useCallback(() => setIds(new Set()), [])
  const toggleAll = useCallback(
    () => setIds(selected.length === shown.length ? new Set() : new Set(shown.map(({ id }) => id))),
    [selected.length, shown],
  )
  return { ids, selected, toggle, toggleAll, clear }
}
