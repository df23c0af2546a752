import { Link } from 'react-router'
import type { Reminder } from '../api/followup'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { dayAndHour } from './time'
import classes from './Today.module.css'

/** What will be due, soonest first, and why then. */
export function ComingNext({ reminders }: { reminders: Reminder[] }) {
  const { today: words } = useMessages()
  if (reminders.length === 0) return null
  return (
    <section>
      <h2 className={room.group}>{words.next}</h2>
      <ul className={classes.next}>
        {reminders.map((reminder) => (
          <li key={reminder.id}>
            <time dateTime={reminder.dueAt}>{dayAndHour(reminder.dueAt)}</time>
            <div>
              <Link to={`/connections/${reminder.connectionId}`}>
                {words.stepFor(reminder.step, reminder.person.name)}
              </Link>
              <p>{reminder.reason}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
