import { Button, Skeleton, Stack, VisuallyHidden } from '@mantine/core'
import { useCallback, useState } from 'react'
import { Link } from 'react-router'
import { listReminders, markDone, skip, snooze, type Reminder } from '../api/followup'
import { useLoaded } from '../api/useLoaded'
import { Failure, useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { ComingNext } from './ComingNext'
import { ReminderCard } from './ReminderCard'
import classes from './Today.module.css'
import { useStream } from './useStream'

interface Inbox {
  due: Reminder[]
  next: Reminder[]
}

async function loadInbox(signal: AbortSignal): Promise<Inbox> {
  const [due, next] = await Promise.all([
    listReminders({ state: 'due' }, signal),
    listReminders({ state: 'scheduled' }, signal),
  ])
  return { due: due.items, next: next.items }
}

/** What is due, with a text to start from; it empties as it is dealt with. */
export default function Today() {
  const { today: words } = useMessages()
  usePageTitle(words.title)
  const inbox = useLoaded(loadInbox)
  const [refused, setRefused] = useState<unknown>(null)
  const [said, setSaid] = useState('')
  const reason = useReason(refused)
  useStream(inbox.reload)

  const { show, reload } = inbox
  const settle = useCallback(
    async (reminder: Reminder, act: () => Promise<unknown>, done: string) => {
      setRefused(null)
      show((before) => ({ ...before, due: before.due.filter((one) => one.id !== reminder.id) }))
      try {
        await act()
        setSaid(done)
      } catch (failure) {
        setRefused(failure)
      }
      reload()
    },
    [show, reload],
  )

  const due = inbox.value?.due ?? []
  return (
    <div className={classes.room}>
      <header className={room.intro}>
        <div>
          <h1>{words.title}</h1>
          <span className={room.soft}>{inbox.value ? words.count(due.length) : words.loading}</span>
        </div>
      </header>
      {inbox.status === 'failed' && <Failure failure={inbox.failure} onRetry={reload} />}
      {refused !== null && (
        <p role="alert" className={room.refused}>
          {words.refused(reason)}
        </p>
      )}
      {inbox.status === 'loading' && <Loading label={words.loading} />}
      {due.map((reminder) => (
        <ReminderCard
          key={reminder.id}
          reminder={reminder}
          onDone={() => void settle(reminder, () => markDone(reminder.id), words.saidDone(reminder.person.name))}
          onSkip={() => void settle(reminder, () => skip(reminder.id), words.saidSkipped(reminder.person.name))}
          onSnooze={(until) =>
            void settle(reminder, () => snooze(reminder.id, until), words.saidSnoozed(reminder.person.name))
          }
        />
      ))}
      {inbox.value && due.length === 0 && <Empty />}
      {inbox.value && <ComingNext reminders={inbox.value.next} />}
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </div>
  )
}

function Empty() {
  const { today: words } = useMessages()
  return (
    <Stack align="start" className={classes.empty!}>
      <p>{words.empty}</p>
      <Button component={Link} to="/" variant="default">
        {words.write}
      </Button>
    </Stack>
  )
}

function Loading({ label }: { label: string }) {
  return (
    <Stack role="status" aria-label={label}>
      <Skeleton height={150} radius="md" />
      <Skeleton height={150} radius="md" />
    </Stack>
  )
}
