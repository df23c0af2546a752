import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Button } from '@mantine/core'
import { useEffect, useId, useRef, useState } from 'react'
import type { Connection, ConnectionState, Page } from '../../api/followup'
import { useReason } from '../../app/Failure'
import { useMessages } from '../../i18n/messages'
import classes from './Board.module.css'
import { Card } from './Card'

interface ColumnProps {
  state: ConnectionState
  page: Page<Connection>
  /** Whether what is being dragged may come here; null while nothing is that could. */
  accepts: boolean | null
  onMove: (connection: Connection, kind: string) => void
  onOpenMenu: () => void
  onMore: (cursor: string) => Promise<void>
}

export function Column({ state, page, accepts, onMove, onOpenMenu, onMore }: ColumnProps) {
  const { connections: words } = useMessages()
  const title = useId()
  const target = useRef<HTMLElement>(null)
  const [over, setOver] = useState(false)
  useEffect(
    () =>
      dropTargetForElements({
        element: target.current!,
        getData: () => ({ state }),
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: () => setOver(false),
      }),
    [state],
  )
  return (
    <section
      ref={target}
      className={classes.column}
      aria-labelledby={title}
      data-accepts={accepts ?? undefined}
      data-over={over || undefined}
    >
      <h3 id={title}>
        {words.states[state]} <span>{words.many(page.items.length, page.next !== undefined)}</span>
      </h3>
      {page.items.length === 0 && <p className={classes.nobody}>{words.nobodyHere}</p>}
      <ul className={classes.cards}>
        {page.items.map((connection) => (
          <Card
            key={connection.id}
            connection={connection}
            onMove={(kind) => onMove(connection, kind)}
            onOpenMenu={onOpenMenu}
          />
        ))}
      </ul>
      {page.next && <More onMore={() => onMore(page.next!)} />}
    </section>
  )
}

function More({ onMore }: { onMore: () => Promise<void> }) {
  const { connections: words } = useMessages()
  const [loading, setLoading] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const reason = useReason(failure)
  async function load() {
    setLoading(true)
    setFailure(null)
    try {
      await onMore()
    } catch (refused) {
      setFailure(refused)
    }
    setLoading(false)
  }
  return (
    <>
      {failure !== null && <p role="alert">{reason}</p>}
      <Button size="xs" variant="subtle" loading={loading} onClick={() => void load()}>
        {words.more}
      </Button>
    </>
  )
}
