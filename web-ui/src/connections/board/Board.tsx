import { monitorForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { Skeleton } from '@mantine/core'
import { useCallback, useEffect, useEffectEvent, useState } from 'react'
import { listConnections, type ConnectionState } from '../../api/followup'
import { useLoaded } from '../../api/useLoaded'
import { Failure } from '../../app/Failure'
import room from '../../app/room.module.css'
import { useMessages } from '../../i18n/messages'
import { Empty } from '../Empty'
import type { Asked } from '../filters'
import { ENDED, moveTo, ON_THE_WAY } from '../moves/lifecycle'
import { MoveNotice } from '../moves/MoveNotice'
import { useMoves } from '../moves/useMoves'
import classes from './Board.module.css'
import { Column } from './Column'
import { extend, find, isEmpty, loadColumns, put } from './columns'

/** A column for each state. People are moved by dragging, or by the menu on each card. */
export default function Board({ asked, onShowAll }: { asked: Asked; onShowAll: () => void }) {
  const { connections: words } = useMessages()
  const load = useCallback((signal: AbortSignal) => loadColumns(asked, signal), [asked])
  const loaded = useLoaded(load)
  const { value: columns, show } = loaded
  const moves = useMoves(useCallback((connection) => show((before) => put(before, connection)), [show]))
  const [draggedId, setDraggedId] = useState<string | null>(null)
  const [cannot, setCannot] = useState('')

  // Looked up anew: an earlier move may have been told, and answered, since it was lifted.
  const dragged = draggedId && columns ? find(columns, draggedId) : undefined
  const dropped = useEffectEvent((id: string, target: ConnectionState | undefined) => {
    setDraggedId(null)
    const connection = columns && find(columns, id)
    if (!connection || !target || target === connection.state) return
    const kind = moveTo(connection, target)
    if (kind) moves.ask([connection], kind)
    else setCannot(words.cannot(connection.person.name, words.states[connection.state], connection.legalMoves.map(words.move)))
  })
  const lifted = useEffectEvent((id: string) => {
    setCannot('')
    setDraggedId(id)
    void moves.commit()
  })
  useEffect(
    () =>
      monitorForElements({
        onDragStart: ({ source }) => lifted(source.data.id as string),
        onDrop: ({ source, location }) =>
          dropped(source.data.id as string, location.current.dropTargets[0]?.data.state as ConnectionState | undefined),
      }),
    [],
  )

  // A card that was moved by its menu takes the focus along to its new column.
  const [carried, setCarried] = useState('')
  useEffect(() => {
    if (!carried) return
    document.querySelector<HTMLElement>(`[data-move-of="${carried}"]`)?.focus()
    setCarried('')
  }, [carried])

  async function more(state: ConnectionState, cursor: string) {
    const page = await listConnections({ ...asked, state, cursor })
    show((before) => extend(before, state, page))
  }

  const row = (title: string, states: ConnectionState[]) => (
    <div className={classes.row} role="group" aria-label={title} tabIndex={0}>
      {states.map((state) => (
        <Column
          key={state}
          state={state}
          page={columns![state]}
          accepts={dragged && dragged.state !== state ? moveTo(dragged, state) !== undefined : null}
          onMove={(connection, kind) => {
            setCannot('')
            moves.ask([connection], kind)
            setCarried(connection.id)
          }}
          onOpenMenu={() => void moves.commit()}
          onMore={(cursor) => more(state, cursor)}
        />
      ))}
    </div>
  )

  if (columns && isEmpty(columns)) return <Empty filtered={Object.keys(asked).length > 0} onShowAll={onShowAll} />
  return (
    <>
      {loaded.status === 'failed' && <Failure failure={loaded.failure} onRetry={loaded.reload} />}
      {loaded.status === 'loading' && <Skeleton height={420} radius="md" role="status" aria-label={words.loading} />}
      {columns && (
        <>
          <p role="alert" className={room.refused}>
            {cannot}
          </p>
          <h2 className={room.group}>{words.onTheWay}</h2>
          {row(words.onTheWay, ON_THE_WAY)}
          <h2 className={room.group}>{words.aside}</h2>
          {row(words.aside, ENDED)}
        </>
      )}
      <MoveNotice moves={moves} />
    </>
  )
}
