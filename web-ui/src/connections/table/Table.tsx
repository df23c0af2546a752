import { Checkbox } from '@mantine/core'
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Connection } from '../../api/followup'
import room from '../../app/room.module.css'
import { useMessages } from '../../i18n/messages'
import { Row } from './Row'
import classes from './Table.module.css'
import type { useSelection } from './useSelection'

const USUAL_HEIGHT = 72
const BEYOND_THE_EDGE = 12

interface TableProps {
  people: Connection[]
  complete: boolean
  selection: ReturnType<typeof useSelection>
  onMove: (connection: Connection, kind: string) => void
  onOpenMenu: () => unknown
  onNearEnd: () => void
}

/** Only the rows in sight are on the page, so that ten thousand scroll like ten. */
export function Table({ people, complete, selection, onMove, onOpenMenu, onNearEnd }: TableProps) {
  const { connections: words } = useMessages()
  const body = useRef<HTMLTableSectionElement>(null)
  const [top, setTop] = useState(0)
  useLayoutEffect(() => setTop((body.current?.getBoundingClientRect().top ?? 0) + window.scrollY), [])
  const virtual = useWindowVirtualizer({
    count: people.length,
    estimateSize: () => USUAL_HEIGHT,
    overscan: BEYOND_THE_EDGE,
    scrollMargin: top,
    getItemKey: (index) => people[index]!.id,
  })
  const rows = virtual.getVirtualItems()
  const last = rows.at(-1)
  const near = last !== undefined && last.index >= people.length - BEYOND_THE_EDGE * 2
  const nearEnd = useEffectEvent(onNearEnd)
  useEffect(() => {
    if (near && !complete) nearEnd()
  }, [near, complete, people.length])

  const { ids, selected, toggle, toggleAll } = selection
  return (
    <table className={`${room.table} ${classes.table}`} aria-rowcount={complete ? people.length + 1 : -1}>
      <thead>
        <tr aria-rowindex={1}>
          <th scope="col">
            <Checkbox
              aria-label={words.selectAll}
              checked={selected.length === people.length}
              indeterminate={selected.length > 0 && selected.length < people.length}
              onChange={toggleAll}
            />
          </th>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.followUp}</th>
          <th scope="col">{words.moves}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        <Gap height={rows.length > 0 ? rows[0]!.start - top : 0} />
        {rows.map(({ index, key }) => (
          <Row
            key={key}
            ref={virtual.measureElement}
            index={index}
            connection={people[index]!}
            selected={ids.has(people[index]!.id)}
            onSelect={toggle}
            onMove={onMove}
            onOpenMenu={onOpenMenu}
          />
        ))}
        <Gap height={last ? virtual.getTotalSize() + top - last.end : 0} />
      </tbody>
    </table>
  )
}

/** The room of the rows that are not on the page. */
function Gap({ height }: { height: number }) {
  return height > 0 && <tr aria-hidden="true" className={classes.gap} style={{ height }} />
}
