import { Button } from '@mantine/core'
import type { Connection } from '../../api/followup'
import { useMessages } from '../../i18n/messages'
import classes from './Table.module.css'

const KINDS = ['sent', 'accepted', 'not-accepted', 'withdrawn', 'replied', 'closed']

interface BulkBarProps {
  selected: Connection[]
  onMove: (connections: Connection[], kind: string) => void
  onClear: () => void
}

/** What can be told of those that are chosen: each button says for how many of them it is possible. */
export function BulkBar({ selected, onMove, onClear }: BulkBarProps) {
  const { connections: words } = useMessages()
  if (selected.length === 0) return null
  return (
    <div className={classes.bulk} role="group" aria-label={words.selected(selected.length)}>
      <span role="status">{words.selected(selected.length)}</span>
      {KINDS.map((kind) => {
        const able = selected.filter(({ legalMoves }) => legalMoves.includes(kind))
        return (
          able.length > 0 && (
            <Button key={kind} size="xs" variant="default" onClick={() => onMove(able, kind)}>
              {words.bulk(kind, able.length)}
            </Button>
          )
        )
      })}
      <Button size="xs" variant="subtle" onClick={onClear}>
        {words.clearSelection}
      </Button>
    </div>
  )
}
