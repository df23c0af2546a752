import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Connection } from '../../api/followup'
import { useMessages } from '../../i18n/messages'
import { day } from '../../today/time'
import { MoveMenu } from '../moves/MoveMenu'
import classes from './Board.module.css'

interface CardProps {
  connection: Connection
  onMove: (kind: string) => void
  onOpenMenu: () => void
}

export function Card({ connection, onMove, onOpenMenu }: CardProps) {
  const { connections: words } = useMessages()
  const card = useRef<HTMLLIElement>(null)
  const [dragging, setDragging] = useState(false)
  useEffect(
    () =>
      draggable({
        element: card.current!,
        getInitialData: () => ({ id: connection.id }),
        onDragStart: () => setDragging(true),
        onDrop: () => setDragging(false),
      }),
    [connection.id],
  )
  const { person } = connection
  return (
    <li ref={card} className={classes.card} data-dragging={dragging || undefined}>
      <div className={classes.who}>
        <Link to={`/connections/${connection.id}`} draggable={false}>
          {person.name}
        </Link>
        <MoveMenu connection={connection} onMove={onMove} onOpen={onOpenMenu} />
      </div>
      <p>{[person.position, person.company].filter(Boolean).join(', ')}</p>
      <p>{words.sinceDay(day(connection.since))}</p>
    </li>
  )
}
