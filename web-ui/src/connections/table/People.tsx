import { Skeleton, Stack } from '@mantine/core'
import { useCallback } from 'react'
import type { Connection } from '../../api/followup'
import { Failure } from '../../app/Failure'
import room from '../../app/room.module.css'
import { useMessages } from '../../i18n/messages'
import { Empty } from '../Empty'
import type { Asked } from '../filters'
import { MoveNotice } from '../moves/MoveNotice'
import { useMoves } from '../moves/useMoves'
import { BulkBar } from './BulkBar'
import { Table } from './Table'
import { usePeople } from './usePeople'
import { useSelection } from './useSelection'

interface PeopleProps {
  asked: Asked
  state: string
  onShowAll: () => void
}

/** The people as a table that goes on as one scrolls, and what can be done to many at once. */
export function People({ asked, state, onShowAll }: PeopleProps) {
  const { connections: words } = useMessages()
  const people = usePeople(asked, state)
  const { value, put } = people
  const moves = useMoves(put)
  const { ask, commit } = moves
  const moveOne = useCallback((connection: Connection, kind: string) => ask([connection], kind), [ask])
  const selection = useSelection(value?.items ?? NOBODY)
  const filtered = state !== '' || Object.keys(asked).length > 0
  return (
    <>
      {people.status === 'failed' && <Failure failure={people.failure} onRetry={people.reload} />}
      {people.status === 'loading' && <Loading label={words.loading} />}
      {value && value.items.length === 0 && <Empty filtered={filtered} onShowAll={onShowAll} />}
      {value && value.items.length > 0 && (
        <>
          <p className={room.soft}>{words.loaded(value.items.length, value.next !== undefined)}</p>
          <Table
            people={value.items}
            complete={value.next === undefined}
            selection={selection}
            onMove={moveOne}
            onOpenMenu={commit}
            onNearEnd={() => !people.asking && void people.loadMore()}
          />
        </>
      )}
      {people.moreFailure !== null && <Failure failure={people.moreFailure} onRetry={() => void people.loadMore()} />}
      <BulkBar
        selected={selection.selected}
        onClear={selection.clear}
        onMove={(connections, kind) => {
          selection.clear()
          ask(connections, kind)
        }}
      />
      <MoveNotice moves={moves} />
    </>
  )
}

const NOBODY: never[] = []

function Loading({ label }: { label: string }) {
  return (
    <Stack role="status" aria-label={label} mt="md">
      <Skeleton height={48} radius="md" />
      <Skeleton height={48} radius="md" />
    </Stack>
  )
}
