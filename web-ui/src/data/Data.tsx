import { Button, NumberInput, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import {
  CONFIRMATION,
  eraseEveryone,
  EVERYBODY_FILE,
  getRetention,
  listErasures,
  saveRetention,
  type Retention,
} from '../api/privacy'
import { manages, useSession } from '../api/session'
import { useLoaded } from '../api/useLoaded'
import { fieldErrors } from '../app/fields'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { SampleCard } from '../sample/SampleCard'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import { SaveBar } from '../settings/SaveBar'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { dayAndHour } from '../today/time'

/** What is kept about people, how long, and the ways out. */
export default function Data() {
  const { data: words } = useMessages()
  usePageTitle(words.title)
  const { session } = useSession()
  const role = session?.role ?? 'owner'
  const retention = useLoaded(getRetention)
  return (
    <>
      <h1 className={classes.title}>{words.title}</h1>
      <p className={classes.text}>{words.text}</p>
      {role !== 'viewer' && <SampleCard />}
      <Card title={words.retention} text={words.retentionText}>
        <Load of={retention}>{(kept) => <RetentionForm kept={kept} may={manages(role)} />}</Load>
      </Card>
      {manages(role) && <Log />}
      {role === 'owner' && (
        <>
          <Card title={words.export} text={words.exportText}>
            <Button component="a" variant="default" href={EVERYBODY_FILE} download>
              {words.download}
            </Button>
          </Card>
          <Card title={words.erase} text={words.eraseText}>
            <EraseForm />
          </Card>
        </>
      )}
    </>
  )
}

function RetentionForm({ kept, may }: { kept: Retention; may: boolean }) {
  const { data: words } = useMessages()
  const [days, setDays] = useState<number | ''>(kept.days ?? '')
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => void (await saveRetention(days === '' ? null : days)))
  }
  return (
    <form onSubmit={submit}>
      <NumberInput
        label={words.days}
        min={1}
        max={3650}
        disabled={!may}
        value={days}
        error={fieldErrors(saving.failure).days}
        onChange={(value) => {
          forget()
          setDays(value === '' ? '' : Number(value))
        }}
      />
      {kept.erasingEveryoneUntil && <p role="status">{words.erasing}</p>}
      {may && <SaveBar saving={saving} />}
    </form>
  )
}

function Log() {
  const { data: words } = useMessages()
  const log = useLoaded(listErasures)
  return (
    <Card title={words.log} text={words.logText}>
      <Load of={log}>
        {({ items }) => (
          <>
            {items.length === 0 && <p className={classes.text}>{words.noLog}</p>}
            <ul className={classes.list}>
              {items.map((entry) => (
                <li key={entry.id}>
                  <span>{words.logEntry(entry.connections, entry.cause)}</span>
                  <small>{dayAndHour(entry.erasedAt)}</small>
                </li>
              ))}
            </ul>
          </>
        )}
      </Load>
    </Card>
  )
}

function EraseForm() {
  const { data: words } = useMessages()
  const [typed, setTyped] = useState('')
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => {
      await eraseEveryone()
      setTyped('')
    })
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        required
        label={words.eraseType(CONFIRMATION)}
        autoComplete="off"
        pattern={CONFIRMATION}
        value={typed}
        onChange={(event) => {
          forget()
          setTyped(event.currentTarget.value)
        }}
      />
      <SaveBar saving={saving} label={words.eraseDo} done={words.erasing} />
    </form>
  )
}
