import { Button, Kbd, Menu } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import { Link } from 'react-router'
import type { Reminder } from '../api/followup'
import { writeClipboard } from '../composer/clipboard'
import { useMessages } from '../i18n/messages'
import { inDays } from './time'
import classes from './Today.module.css'

interface ReminderCardProps {
  reminder: Reminder
  onDone: () => void
  onSkip: () => void
  onSnooze: (until: Date) => void
}

const SNOOZES = [1, 3, 7] as const

/** One reminder that is due. With the card in focus one key is enough: D, S or X. */
export function ReminderCard({ reminder, onDone, onSkip, onSnooze }: ReminderCardProps) {
  const { today: words } = useMessages()
  const { person, draft } = reminder
  const title = words.stepFor(reminder.step, person.name)

  function onKey(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const act = { d: onDone, x: onSkip, s: () => onSnooze(inDays(1)) }[event.key.toLowerCase()]
    if (act) {
      event.preventDefault()
      act()
    }
  }

  return (
    <article className={classes.card} tabIndex={0} aria-label={title} onKeyDown={onKey}>
      <header>
        <h2>
          <Link to={`/connections/${reminder.connectionId}`}>{title}</Link>
        </h2>
        <p className={classes.soft}>{[person.position, person.company].filter(Boolean).join(', ')}</p>
      </header>
      <p className={classes.why}>{reminder.reason}</p>
      {draft && <Draft text={draft.text} />}
      <div className={classes.actions}>
        <Button size="sm" rightSection={<Kbd size="xs">D</Kbd>} onClick={onDone}>
          {words.done}
        </Button>
        <Menu position="bottom-start" withinPortal={false}>
          <Menu.Target>
            <Button size="sm" variant="default" rightSection={<Kbd size="xs">S</Kbd>}>
              {words.snooze}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {SNOOZES.map((days) => (
              <Menu.Item key={days} onClick={() => onSnooze(inDays(days))}>
                {words.snoozeFor(days)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
        <Button size="sm" variant="subtle" rightSection={<Kbd size="xs">X</Kbd>} onClick={onSkip}>
          {words.skip}
        </Button>
      </div>
    </article>
  )
}

function Draft({ text }: { text: string }) {
  const { today: words } = useMessages()
  const [result, setResult] = useState<'copied' | 'failed' | null>(null)
  const label = result === 'copied' ? words.copied : result === 'failed' ? words.copyFailed : words.copy
  return (
    <figure className={classes.draft}>
      <figcaption>{words.draft}</figcaption>
      <blockquote>{text}</blockquote>
      <Button
        size="xs"
        variant="default"
        onClick={() => void writeClipboard(text).then((copied) => setResult(copied ? 'copied' : 'failed'))}
      >
        <span aria-live="polite">{label}</span>
      </Button>
    </figure>
  )
}
