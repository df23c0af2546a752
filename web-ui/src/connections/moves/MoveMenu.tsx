import { ActionIcon, Menu } from '@mantine/core'
import type { Connection } from '../../api/followup'
import { Dots } from '../../app/icons'
import { useMessages } from '../../i18n/messages'
import { stateAfter } from './lifecycle'

interface MoveMenuProps {
  connection: Connection
  onMove: (kind: string) => void
  onOpen?: () => unknown
}

/** The way to move a person without dragging: for keyboards, for phones, for anyone. */
export function MoveMenu({ connection, onMove, onOpen }: MoveMenuProps) {
  const { connections: words } = useMessages()
  const { state, legalMoves, person } = connection
  return (
    <Menu position="bottom-end" {...(onOpen && { onOpen })}>
      <Menu.Target>
        <ActionIcon variant="subtle" size="lg" aria-label={words.moveOf(person.name)} data-move-of={connection.id}>
          <Dots />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{legalMoves.length === 0 ? words.noMoves : words.moveTo}</Menu.Label>
        {legalMoves.map((kind) => (
          <Menu.Item key={kind} onClick={() => onMove(kind)}>
            {stateAfter(state, kind) === state ? words.stays(kind) : words.move(kind)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
