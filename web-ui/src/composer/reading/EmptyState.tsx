import { useMessages } from '../../i18n/messages'
import classes from './EmptyState.module.css'

/** Before there is a note: what makes one work, and two to try. */
export function EmptyState({ onExample }: { onExample: (example: { text: string; recipientName: string }) => void }) {
  const { empty } = useMessages()
  return (
    <div className={classes.empty}>
      <h2 className={classes.title}>{empty.title}</h2>
      <p>{empty.text}</p>
      <p className={classes.fact}>
        {empty.fact} <span className={classes.source}>({empty.factSource})</span>
      </p>
      <h3 className={classes.try}>{empty.try}</h3>
      <ul className={classes.examples}>
        <li>
          <button type="button" onClick={() => onExample({ text: empty.weakNote, recipientName: '' })}>
            {empty.weak}
          </button>
        </li>
        <li>
          <button type="button" onClick={() => onExample({ text: empty.strongNote, recipientName: empty.strongName })}>
            {empty.strong}
          </button>
        </li>
      </ul>
    </div>
  )
}
