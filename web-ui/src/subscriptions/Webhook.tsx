import { Button, Group, NativeSelect, TextInput } from '@mantine/core'
import { useCallback, useState, type FormEvent } from 'react'
import { Link, useParams, useSearchParams } from 'react-router'
import {
  DELIVERY_STATES,
  getSubscription,
  listDeliveries,
  renewSecret,
  replay,
  replayRange,
  sendTest,
  type Delivery,
} from '../api/subscriptions'
import { useLoaded } from '../api/useLoaded'
import { ConfirmButton } from '../app/ConfirmButton'
import { CopyField } from '../app/CopyField'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import { SaveBar } from '../settings/SaveBar'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { Log } from './Log'

/** One webhook: a test, its secret, what was sent and how it went. */
export default function Webhook() {
  const { subscriptions: words } = useMessages()
  const { id = '' } = useParams()
  const subscription = useLoaded(useCallback((signal: AbortSignal) => getSubscription(id, signal), [id]))
  usePageTitle(subscription.value?.name ?? words.title)
  const [search, setSearch] = useSearchParams()
  const state = search.get('state') ?? ''
  const load = useCallback((signal: AbortSignal) => listDeliveries(id, { ...(state && { state }) }, signal), [id, state])
  const log = useLoaded(load)
  const [said, setSaid] = useState('')
  const [saving, save] = useSaving()
  const [failure, setFailure] = useState<unknown>(null)
  const [secret, setSecret] = useState('')
  const act = (what: () => Promise<unknown>, done: string) =>
    void save(async () => {
      await what()
      setSaid(done)
      log.reload()
    })

  async function more(cursor: string) {
    setFailure(null)
    try {
      const page = await listDeliveries(id, { ...(state && { state }), cursor })
      log.show((before) => ({ ...page, items: [...before.items, ...page.items] }))
    } catch (refused) {
      setFailure(refused)
    }
  }
  return (
    <>
      <Link to="/settings/subscriptions" className={room.back}>
        {words.back}
      </Link>
      <Load of={subscription}>
        {(one) => (
          <>
            <h1 className={classes.title}>{one.name}</h1>
            <p className={classes.text}>{one.url}</p>
            {one.disabledReason && <p className={room.refused}>{words.stopped(one.disabledReason)}</p>}
          </>
        )}
      </Load>
      <Group gap="sm">
        <Button onClick={() => act(() => sendTest(id), words.tested)}>{words.test}</Button>
        <ConfirmButton
          label={words.renew}
          confirm={words.renewConfirm}
          onConfirm={() => act(async () => setSecret((await renewSecret(id)).secret ?? ''), words.renewText)}
        />
        <span role="status">{saving.status === 'saved' ? said : ''}</span>
      </Group>
      {secret && <CopyField once label={words.secret} value={secret} />}
      {saving.status === 'failed' && <Failure failure={saving.failure} onRetry={log.reload} />}
      <Card title={words.deliveries}>
        <NativeSelect
          aria-label={words.state}
          w="14rem"
          value={state}
          onChange={(event) => setSearch(event.currentTarget.value ? { state: event.currentTarget.value } : {})}
          data={[{ value: '', label: words.all }, ...DELIVERY_STATES.map((one) => ({ value: one, label: words.states[one] }))]}
        />
        <Load of={log}>
          {({ items, next }) => (
            <>
              {items.length === 0 && <p className={classes.text}>{words.noDeliveries}</p>}
              {items.length > 0 && (
                <Log
                  deliveries={items}
                  onAgain={(delivery: Delivery) => act(() => replay(id, delivery.id), words.sentAgain)}
                />
              )}
              {failure !== null && <Failure failure={failure} onRetry={() => void more(next!)} />}
              {next && (
                <Button variant="default" mt="md" onClick={() => void more(next)}>
                  {words.more}
                </Button>
              )}
            </>
          )}
        </Load>
      </Card>
      <Card title={words.rangeTitle}>
        <RangeForm id={id} onSent={log.reload} />
      </Card>
    </>
  )
}

function RangeForm({ id, onSent }: { id: string; onSent: () => void }) {
  const { subscriptions: words } = useMessages()
  const [range, setRange] = useState({ from: '', to: '' })
  const [sent, setSent] = useState(0)
  const [saving, save, forget] = useSaving()
  const change = (part: Partial<typeof range>) => {
    forget()
    setRange({ ...range, ...part })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => {
      setSent((await replayRange(id, new Date(range.from), new Date(range.to))).deliveries)
      onSent()
    })
  }
  return (
    <form onSubmit={submit}>
      <Group grow>
        <TextInput
          required
          type="datetime-local"
          label={words.rangeFrom}
          value={range.from}
          onChange={(event) => change({ from: event.currentTarget.value })}
        />
        <TextInput
          required
          type="datetime-local"
          label={words.rangeTo}
          value={range.to}
          min={range.from}
          onChange={(event) => change({ to: event.currentTarget.value })}
        />
      </Group>
      <SaveBar saving={saving} label={words.range} done={words.rangeSent(sent)} />
    </form>
  )
}
