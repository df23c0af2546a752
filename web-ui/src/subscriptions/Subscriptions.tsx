import { listSubscriptions, type Subscription } from '../api/subscriptions'
import { useLoaded } from '../api/useLoaded'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import classes from '../settings/Settings.module.css'
import { CalendarForm } from './CalendarForm'
import { DigestForm } from './DigestForm'
import { Entry } from './Entry'
import { WebhookForm } from './WebhookForm'

/** Who is told of reminders, and how. */
export default function Subscriptions() {
  const { subscriptions: words } = useMessages()
  usePageTitle(words.title)
  const all = useLoaded(listSubscriptions)
  const of = (channel: Subscription['channel']) => (
    <Load of={all} height={24}>
      {({ items }) => (
        <ul className={classes.list}>
          {items
            .filter((one) => one.channel === channel)
            .map((one) => (
              <Entry key={one.id} subscription={one} onChanged={all.reload} />
            ))}
        </ul>
      )}
    </Load>
  )
  return (
    <>
      <h1 className={classes.title}>{words.title}</h1>
      <p className={classes.text}>{words.text}</p>
      <Card title={words.calendar} text={words.calendarText}>
        {of('calendar')}
        <CalendarForm onMade={all.reload} />
      </Card>
      <Card title={words.digest} text={words.digestText}>
        {of('digest')}
        <DigestForm onMade={all.reload} />
      </Card>
      <Card title={words.webhook} text={words.webhookText}>
        {of('webhook')}
        <WebhookForm onMade={all.reload} />
      </Card>
    </>
  )
}
