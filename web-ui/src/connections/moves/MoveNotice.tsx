import { Button } from '@mantine/core'
import { Refused } from '../../api/http'
import { useReason } from '../../app/Failure'
import { useMessages } from '../../i18n/messages'
import classes from './MoveNotice.module.css'
import type { Moves, Refusal } from './useMoves'

/** What was just moved, with a way back; and what was refused, with what is possible instead. */
export function MoveNotice({ moves: { told, refused, undo, forget } }: { moves: Moves }) {
  const { connections: words } = useMessages()
  return (
    <div className={classes.place}>
      <div role="status">
        {told && (
          <div className={classes.notice}>
            <span>
              {told.before.length === 1
                ? words.told(told.before[0]!.person.name, told.kind)
                : words.toldMany(told.before.length, told.kind)}
            </span>
            <Button size="xs" variant="default" onClick={undo}>
              {words.undo}
            </Button>
          </div>
        )}
      </div>
      {refused.length > 0 && (
        <div className={classes.notice} role="alert">
          <ul>
            {refused.slice(0, MOST_SHOWN).map((refusal) => (
              <Refusal key={refusal.connection.id} refusal={refusal} />
            ))}
            {refused.length > MOST_SHOWN && <li>{words.refusedMore(refused.length - MOST_SHOWN)}</li>}
          </ul>
          <Button size="xs" variant="default" onClick={forget}>
            {words.close}
          </Button>
        </div>
      )}
    </div>
  )
}

const MOST_SHOWN = 5

function Refusal({ refusal: { connection, failure } }: { refusal: Refusal }) {
  const { connections: words } = useMessages()
  const reason = useReason(failure)
  const legal = failure instanceof Refused ? (failure.problem.legalMoves ?? []) : []
  return (
    <li>
      {words.refused(connection.person.name, reason)}
      {legal.length > 0 && ` ${words.possible(legal.map(words.move))}`}
    </li>
  )
}
