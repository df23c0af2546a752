import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useSearchParams } from 'react-router'
import { auditFile, listAudit, type AuditEntry, type AuditFilter } from '../api/identity'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Load } from '../settings/Load'
import classes from '../settings/Settings.module.css'
import { dayAndHour } from '../today/time'

const ACTIONS = [
  'owner.claimed',
  'session.started',
  'session.refused',
  'session.ended',
  'session.switched',
  'workspace.created',
  'workspace.renamed',
  'member.joined',
  'member.role-changed',
  'member.removed',
  'invitation.created',
  'invitation.withdrawn',
  'key.created',
  'key.revoked',
  'account.password-changed',
  'account.one-time-code-on',
  'account.one-time-code-off',
  'audit.exported',
  'request',
]

/** What happened here, the newest first. */
export default function Audit() {
  const { team: words } = useMessages()
  usePageTitle(words.audit)
  const [search, setSearch] = useSearchParams()
  const key = search.toString()
  const load = useCallback((signal: AbortSignal) => listAudit(filterOf(new URLSearchParams(key)), signal), [key])
  const log = useLoaded(load)
  const [failure, setFailure] = useState<unknown>(null)
  const filter = filterOf(search)

  function change(name: keyof AuditFilter, value: string) {
    const next = new URLSearchParams(search)
    if (value) next.set(name, value)
    else next.delete(name)
    setSearch(next, { replace: true })
  }
  async function more(cursor: string) {
    setFailure(null)
    try {
      const page = await listAudit({ ...filter, cursor })
      log.show((before) => ({ ...page, items: [...before.items, ...page.items] }))
    } catch (refused) {
      setFailure(refused)
    }
  }
  return (
    <>
      <h1 className={classes.title}>{words.audit}</h1>
      <p className={classes.text}>{words.auditText}</p>
      <Group align="end" gap="sm">
        <NativeSelect
          label={words.action}
          value={search.get('action') ?? ''}
          onChange={(event) => change('action', event.currentTarget.value)}
          data={[{ value: '', label: words.anyAction }, ...ACTIONS.map((one) => ({ value: one, label: words.actionName(one) }))]}
        />
        <TextInput type="date" label={words.from} value={search.get('from') ?? ''} onChange={(event) => change('from', event.currentTarget.value)} />
        <TextInput type="date" label={words.to} value={search.get('to') ?? ''} onChange={(event) => change('to', event.currentTarget.value)} />
        <Button component="a" variant="default" href={auditFile('csv', filter)} download>
          {words.download('CSV')}
        </Button>
        <Button component="a" variant="default" href={auditFile('jsonl', filter)} download>
          {words.download('JSON lines')}
        </Button>
      </Group>
      <Load of={log}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <p className={room.soft}>{words.noAudit}</p>}
            {items.length > 0 && <Log entries={items} />}
            {failure !== null && <Failure failure={failure} onRetry={() => void more(next!)} />}
            {next && (
              <Button variant="default" mt="md" onClick={() => void more(next)}>
                {words.more}
              </Button>
            )}
          </>
        )}
      </Load>
    </>
  )
}

/** Days as the address has them, as the moments at which they begin and end here. */
function filterOf(search: URLSearchParams): AuditFilter {
  const action = search.get('action')
  const from = search.get('from')
  const to = search.get('to')
  return {
    ...(action && { action }),
    ...(from && { from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to && { to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}

function Log({ entries }: { entries: AuditEntry[] }) {
  const { team: words } = useMessages()
  return (
    <table className={room.table}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.who}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.whence}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <th scope="row">
              {words.actionName(entry.action)}
              <span>{words.details(entry.details ?? {})}</span>
            </th>
            <td>{entry.actor?.name ?? words.nobody}</td>
            <td>{dayAndHour(entry.at)}</td>
            <td>{entry.address}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
