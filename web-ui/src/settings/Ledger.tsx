import { Alert, Group, NumberInput, Progress, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { getLedger, saveLimits, type LedgerEntry, type OwnLimits } from '../api/settings'
import { useLoaded } from '../api/useLoaded'
import { useMessages } from '../i18n/messages'
import { Card } from './Card'
import { Load } from './Load'
import { SaveBar } from './SaveBar'
import classes from './Settings.module.css'
import { useSaving } from './useSaving'

const FIELDS = { notes_a_month: 'notesAMonth', invitations_a_week: 'invitationsAWeek', pending: 'pending' } as const

/** What the seat has sent, against limits that say how sure they are. */
export function Ledger() {
  const { settings: words } = useMessages()
  const ledger = useLoaded(getLedger)
  return (
    <Card title={words.ledger} text={words.ledgerText}>
      <Load of={ledger}>
        {({ items }) => (
          <>
            <ul className={classes.list}>
              {items.map((entry) => (
                <Entry key={entry.kind} entry={entry} />
              ))}
            </ul>
            <LimitsForm entries={items} onSaved={(saved) => ledger.show(() => saved)} />
          </>
        )}
      </Load>
    </Card>
  )
}

function Entry({ entry: { kind, used, limit, source, warning } }: { entry: LedgerEntry }) {
  const { settings: words } = useMessages()
  return (
    <li>
      <div style={{ flex: '1 1 100%' }}>
        <Group justify="space-between">
          <span>{words.ledgerKinds[kind]}</span>
          <strong>{words.used(used, limit)}</strong>
        </Group>
        {limit !== undefined && (
          <Progress
            mt={6}
            size="sm"
            aria-label={words.ledgerKinds[kind]}
            value={Math.min(100, (used * 100) / limit)}
            color={warning ? 'var(--page-warning)' : 'var(--page-accent)'}
          />
        )}
        {source && <small>{words.sources[source]}</small>}
        {warning && (
          <Alert variant="default" mt="xs" py="xs">
            {warning}
          </Alert>
        )}
      </div>
    </li>
  )
}

interface LimitsFormProps {
  entries: LedgerEntry[]
  onSaved: (saved: { items: LedgerEntry[] }) => void
}

function LimitsForm({ entries, onSaved }: LimitsFormProps) {
  const { settings: words } = useMessages()
  const [changed, setChanged] = useState<OwnLimits>({})
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => {
      onSaved(await saveLimits(changed))
      setChanged({})
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="md">
        {entries.map(({ kind, limit, source }) => (
          <NumberInput
            key={kind}
            label={words.ownLimit(words.ledgerKinds[kind])}
            description={words.ownLimitText}
            min={0}
            max={30_000}
            value={changed[FIELDS[kind]] ?? (source === 'own' ? limit! : '')}
            onChange={(value) => {
              forget()
              if (value !== '') setChanged((before) => ({ ...before, [FIELDS[kind]]: Number(value) }))
            }}
          />
        ))}
      </Stack>
      <SaveBar saving={saving} label={words.saveLimits} />
    </form>
  )
}
