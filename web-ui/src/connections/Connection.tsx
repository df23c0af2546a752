import { Button, Skeleton } from '@mantine/core'
import { useCallback, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { getConnection, listReminders, move, type Connection as Shown, type Reminder } from '../api/followup'
import { erasePerson, personFile } from '../api/privacy'
import { useLoaded } from '../api/useLoaded'
import { ConfirmButton } from '../app/ConfirmButton'
import { Failure, useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { ComingNext } from '../today/ComingNext'
import { dayAndHour } from '../today/time'
import { useStream } from '../today/useStream'
import classes from './Connections.module.css'

interface Told {
  connection: Shown
  next: Reminder[]
}

/** One person: the note, what happened, what comes next and why. */
export default function Connection() {
  const { connections: words } = useMessages()
  const { id = '' } = useParams()
  const load = useCallback(
    async (signal: AbortSignal): Promise<Told> => {
      const [connection, reminders] = await Promise.all([
        getConnection(id, signal),
        listReminders({ connection: id }, signal),
      ])
      return { connection, next: reminders.items.filter((one) => one.state === 'scheduled' || one.state === 'due') }
    },
    [id],
  )
  const loaded = useLoaded(load)
  const { value, reload } = loaded
  usePageTitle(value?.connection.person.name ?? words.title)
  useStream(reload)
  return (
    <div className={room.room}>
      <Link to="/connections" className={room.back}>{words.back}</Link>
      {loaded.status === 'failed' && <Failure failure={loaded.failure} onRetry={reload} />}
      {loaded.status === 'loading' && <Skeleton height={180} radius="md" mt="md" />}
      {value && <Told connection={value.connection} next={value.next} onMoved={reload} />}
    </div>
  )
}

function Told({ connection, next, onMoved }: Told & { onMoved: () => void }) {
  const { connections: words } = useMessages()
  const { person } = connection
  return (
    <>
      <header className={room.intro}>
        <div>
          <h1>{person.name}</h1>
          <span className={classes.reason}>
            {[person.position, person.company].filter(Boolean).join(', ')}
          </span>
        </div>
        <span className={room.state} data-state={connection.state}>
          {words.states[connection.state]}
        </span>
      </header>
      {connection.advice && <p>{connection.advice}</p>}
      <p className={classes.reason}>{connection.followUp.reason}</p>
      <Moves connection={connection} onMoved={onMoved} />
      <blockquote className={classes.note}>{connection.note.text || words.noNote}</blockquote>
      <ComingNext reminders={next} />
      <History connection={connection} />
      <Kept connection={connection} />
    </>
  )
}

/** What may be told of the person next; each a button, so that neither a mouse nor a wide screen is needed. */
function Moves({ connection, onMoved }: { connection: Shown; onMoved: () => void }) {
  const { connections: words } = useMessages()
  const [moving, setMoving] = useState(false)
  const [refused, setRefused] = useState<unknown>(null)
  const reason = useReason(refused)
  async function tell(kind: string) {
    setMoving(true)
    setRefused(null)
    try {
      await move(connection.id, kind)
    } catch (failure) {
      setRefused(failure)
    }
    setMoving(false)
    onMoved()
  }
  return (
    <div className={room.moves} role="group" aria-label={words.moves}>
      {connection.legalMoves.map((kind, index) => (
        <Button
          key={kind}
          size="sm"
          {...(index > 0 && { variant: 'default' })}
          disabled={moving}
          onClick={() => void tell(kind)}
        >
          {words.move(kind)}
        </Button>
      ))}
      {refused !== null && (
        <p role="alert" className={room.refused}>
          {reason}
        </p>
      )}
    </div>
  )
}

function History({ connection }: { connection: Shown }) {
  const { connections: words } = useMessages()
  const history = [...(connection.history ?? [])].reverse()
  return (
    <section>
      <h2 className={room.group}>{words.history}</h2>
      <ol className={classes.history}>
        {history.map((entry, index) => (
          <li key={index}>
            <time dateTime={entry.at}>{dayAndHour(entry.at)}</time>
            <span>{words.happened(entry.kind, entry.step, entry.detail)}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The person's own data: out, or away for good. */
function Kept({ connection }: { connection: Shown }) {
  const { data: words } = useMessages()
  const navigate = useNavigate()
  const [failure, setFailure] = useState<unknown>(null)
  const reason = useReason(failure)
  return (
    <div className={room.moves}>
      <Button component="a" size="xs" variant="default" href={personFile(connection.id)} download>
        {words.exportPerson}
      </Button>
      <ConfirmButton
        label={words.erasePerson}
        confirm={words.erasePersonConfirm(connection.person.name)}
        onConfirm={() => void erasePerson(connection.id).then(() => navigate('/connections', { replace: true }), setFailure)}
      />
      {failure !== null && (
        <p role="alert" className={room.refused}>
          {reason}
        </p>
      )}
    </div>
  )
}
