import { Button, NativeSelect, Skeleton, Stack } from '@mantine/core'
import { useCallback, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { listConnections, STATES, type Connection, type Page } from '../api/followup'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { day } from '../today/time'
import classes from './Connections.module.css'

/** Everyone who is being approached, newest first. */
export default function Connections() {
  const { connections: words } = useMessages()
  usePageTitle(words.title)
  const [search, setSearch] = useSearchParams()
  const state = search.get('state') ?? undefined
  const load = useCallback((signal: AbortSignal) => listConnections({ ...(state && { state }) }, signal), [state])
  const loaded = useLoaded(load)
  const { value, show } = loaded
  return (
    <div className={room.room}>
      <header className={room.intro}>
        <h1>{words.title}</h1>
        <NativeSelect
          aria-label={words.filter}
          value={state ?? ''}
          onChange={(event) => setSearch(event.currentTarget.value ? { state: event.currentTarget.value } : {})}
          data={[{ value: '', label: words.all }, ...STATES.map((one) => ({ value: one, label: words.states[one] }))]}
        />
      </header>
      {loaded.status === 'failed' && <Failure failure={loaded.failure} onRetry={loaded.reload} />}
      {loaded.status === 'loading' && (
        <Stack role="status" aria-label={words.loading}>
          <Skeleton height={48} radius="md" />
          <Skeleton height={48} radius="md" />
        </Stack>
      )}
      {value && value.items.length === 0 && <Empty filtered={state !== undefined} />}
      {value && value.items.length > 0 && <Table connections={value.items} />}
      {value?.next && <More state={state} cursor={value.next} show={show} />}
    </div>
  )
}

function Table({ connections }: { connections: Connection[] }) {
  const { connections: words } = useMessages()
  return (
    <table className={room.table}>
      <thead>
        <tr>
          <th scope="col">{words.person}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.since}</th>
          <th scope="col">{words.followUp}</th>
        </tr>
      </thead>
      <tbody>
        {connections.map((connection) => (
          <tr key={connection.id}>
            <th scope="row">
              <Link to={`/connections/${connection.id}`}>{connection.person.name}</Link>
              <span>{[connection.person.position, connection.person.company].filter(Boolean).join(', ')}</span>
            </th>
            <td>
              <span className={room.state} data-state={connection.state}>
                {words.states[connection.state]}
              </span>
            </td>
            <td>{day(connection.since)}</td>
            <td className={classes.reason}>{connection.followUp.reason}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Empty({ filtered }: { filtered: boolean }) {
  const { connections: words } = useMessages()
  return (
    <Stack align="start">
      <p>{filtered ? words.noneSuch : words.empty}</p>
      {!filtered && (
        <Button component={Link} to="/" variant="default">
          {words.write}
        </Button>
      )}
    </Stack>
  )
}

interface MoreProps {
  state: string | undefined
  cursor: string
  show: (change: (value: Page<Connection>) => Page<Connection>) => void
}

function More({ state, cursor, show }: MoreProps) {
  const { connections: words } = useMessages()
  const [failure, setFailure] = useState<unknown>(null)
  async function more() {
    setFailure(null)
    try {
      const page = await listConnections({ ...(state && { state }), cursor })
      show((before) => ({ ...page, items: [...before.items, ...page.items] }))
    } catch (refused) {
      setFailure(refused)
    }
  }
  return failure !== null ? (
    <Failure failure={failure} onRetry={() => void more()} />
  ) : (
    <Button variant="default" mt="md" onClick={() => void more()}>
      {words.more}
    </Button>
  )
}
