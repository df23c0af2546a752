import { Button, Skeleton } from '@mantine/core'
import { lazy, Suspense, useCallback, useMemo } from 'react'
import { Link } from 'react-router'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { FilterBar } from './FilterBar'
import { askedOf, useFilters } from './filters'
import { People } from './table/People'

const Board = lazy(() => import('./board/Board'))

/** Everyone who is being approached: as a table, or on a board. */
export default function Connections() {
  const { connections: words, imports } = useMessages()
  usePageTitle(words.title)
  const { filters, change } = useFilters()
  const asked = useMemo(() => askedOf(filters), [filters])
  const showAll = useCallback(() => change({ state: '', member: '', q: '' }), [change])
  return (
    <div className={filters.view === 'board' ? undefined : room.room}>
      <header className={room.intro}>
        <h1>{words.title}</h1>
        <Button component={Link} to="/connections/import" variant="default" size="sm">
          {imports.link}
        </Button>
      </header>
      <FilterBar filters={filters} onChange={change} />
      {filters.view === 'board' ? (
        <Suspense fallback={<Skeleton height={420} radius="md" />}>
          <Board asked={asked} onShowAll={showAll} />
        </Suspense>
      ) : (
        <People asked={asked} state={filters.state} onShowAll={showAll} />
      )}
    </div>
  )
}
