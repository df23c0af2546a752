import { Checkbox } from '@mantine/core'
import { memo, type Ref } from 'react'
import { Link } from 'react-router'
import type { Connection } from '../../api/followup'
import room from '../../app/room.module.css'
import { useMessages } from '../../i18n/messages'
import { day } from '../../today/time'
import { MoveMenu } from '../moves/MoveMenu'
import classes from './Table.module.css'

interface RowProps {
  ref: Ref<HTMLTableRowElement>
  index: number
  connection: Connection
  selected: boolean
  onSelect: (id: string) => void
  onMove: (connection: Connection, kind: string) => void
  onOpenMenu: () => unknown
}

export const Row = memo(function Row({ ref, index, connection, selected, onSelect, onMove, onOpenMenu }: RowProps) {
  const { connections: words } = useMessages()
  const { person } = connection
  return (
    <tr ref={ref} data-index={index} aria-rowindex={index + 2} data-selected={selected || undefined}>
      <td className={classes.choose}>
        <Checkbox
          aria-label={words.select(person.name)}
          checked={selected}
          onChange={() => onSelect(connection.id)}
        />
      </td>
      <th scope="row">
        <Link to={`/connections/${connection.id}`}>{person.name}</Link>
        <span>{[person.position, person.company].filter(Boolean).join(', ')}</span>
      </th>
      <td>
        <span className={room.state} data-state={connection.state}>
          {words.states[connection.state]}
        </span>
      </td>
      <td>{day(connection.since)}</td>
      <td className={room.soft}>{connection.followUp.reason}</td>
      <td className={classes.menu}>
        <MoveMenu connection={connection} onMove={(kind) => onMove(connection, kind)} onOpen={onOpenMenu} />
      </td>
    </tr>
  )
})
