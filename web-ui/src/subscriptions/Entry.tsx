import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { enable, renewSecret, unsubscribe, type Subscription } from '../api/subscriptions'
import { ConfirmButton } from '../app/ConfirmButton'
import { CopyField } from '../app/CopyField'
import { useMessages } from '../i18n/messages'
import { useSaving } from '../settings/useSaving'
import { Told } from '../team/Told'
import { dayAndHour } from '../today/time'

interface EntryProps {
  subscription: Subscription
  onChanged: () => void
}

/** One subscription: how it stands, and what can be done with it. */
export function Entry({ subscription: one, onChanged }: EntryProps) {
  const { subscriptions: words } = useMessages()
  const [saving, save] = useSaving()
  const [renewed, setRenewed] = useState<Subscription | null>(null)
  const change = (act: () => Promise<unknown>) => void save(async () => void (await act())).then(onChanged)
  const renew = () => change(async () => setRenewed(await renewSecret(one.id)))
  return (
    <li>
      <div style={{ flex: '1 1 14rem' }}>
        <span>{one.name}</span>
        {(one.url ?? one.email) && <small>{one.url ?? one.email}</small>}
        {!one.enabled && <small>{one.disabledReason ? words.stopped(one.disabledReason) : words.resting}</small>}
        {one.failingSince && <small>{words.failing(dayAndHour(one.failingSince))}</small>}
      </div>
      <Group gap="xs">
        {one.channel === 'webhook' && (
          <Button component={Link} to={`/settings/subscriptions/${one.id}`} size="xs" variant="default">
            {words.log}
          </Button>
        )}
        {one.channel === 'calendar' && (
          <ConfirmButton label={words.renewFeed} about={one.name} confirm={words.renewFeedConfirm} onConfirm={renew} />
        )}
        <Button
          size="xs"
          variant="default"
          aria-label={`${one.enabled ? words.rest : words.goOn}: ${one.name}`}
          onClick={() => change(() => enable(one, !one.enabled))}
        >
          {one.enabled ? words.rest : words.goOn}
        </Button>
        <ConfirmButton
          label={words.end}
          about={one.name}
          confirm={words.endConfirm}
          onConfirm={() => change(() => unsubscribe(one.id))}
        />
      </Group>
      {renewed?.feed && <FeedField feed={renewed.feed} />}
      <Told saving={saving} />
    </li>
  )
}

export function FeedField({ feed }: { feed: string }) {
  const { subscriptions: words } = useMessages()
  return (
    <div style={{ flex: '1 1 100%' }}>
      <CopyField once label={words.feed} value={new URL(feed, window.location.href).toString()} />
    </div>
  )
}
