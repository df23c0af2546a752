import { useCallback, useState } from 'react'
import { listConnections, type Connection, type Page } from '../../api/followup'
import { useLoaded } from '../../api/useLoaded'
import type { Asked } from '../filters'

const AT_ONCE = '100'

/** The people of the table, a page at a time. */
export function usePeople(asked: Asked, state: string) {
  const load = useCallback(
    (cursor: string | undefined, signal?: AbortSignal): Promise<Page<Connection>> =>
      listConnections({ ...asked, ...(state && { state }), ...(cursor && { cursor }), limit: AT_ONCE }, signal),
    [asked, state],
  )
  const loaded = useLoaded(useCallback((signal: AbortSignal) => load(undefined, signal), [load]))
  const [more, setMore] = useState<{ cursor?: string | undefined; failure: unknown }>({ failure: null })
  const { value, show } = loaded

  const loadMore = useCallback(async () => {
    const cursor = value?.next
    if (!cursor) return
    setMore({ cursor, failure: null })
    try {
      const page = await load(cursor)
      show((before) => (before.next === cursor ? { ...page, items: [...before.items, ...page.items] } : before))
    } catch (failure) {
      setMore({ cursor, failure })
    }
  }, [value?.next, load, show])

  const put = useCallback(
    (connection: Connection) =>
      show((before) => ({ ...before, items: before.items.map((one) => (one.id === connection.id ? connection : one)) })),
    [show],
  )
  const asking = value?.next !== undefined && more.cursor === value.next
  return { ...loaded, loadMore, put, asking, moreFailure: asking ? more.failure : null }
}
