import { AUDIENCES, SENDERS, SITUATIONS } from '../api/wire'
import { useMessages } from '../i18n/messages'
import classes from './ContextSentence.module.css'
import type { Draft } from './draft'

/** Who writes to whom and why, as the sentence a person would say. */
export function ContextSentence({ draft, onChange }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { composer } = useMessages()
  const { sentence, labels } = composer
  return (
    <p className={classes.sentence}>
      {sentence.iAm}{' '}
      <Choice
        label={labels.sender}
        value={draft.sender}
        values={SENDERS}
        names={composer.sender}
        onChange={(sender) => onChange({ sender })}
      />{' '}
      {sentence.writingTo}{' '}
      <Choice
        label={labels.audience}
        value={draft.audience}
        values={AUDIENCES}
        names={composer.audience}
        onChange={(audience) => onChange({ audience })}
      />{' '}
      <span className={classes.together}>
        {sentence.named}{' '}
        <input
          className={classes.name}
          aria-label={labels.recipientName}
          placeholder={composer.recipientPlaceholder}
          value={draft.recipientName}
          maxLength={100}
          autoComplete="off"
          onChange={(event) => onChange({ recipientName: event.target.value })}
        />
      </span>{' '}
      <span className={classes.together}>
        <Choice
          label={labels.situation}
          value={draft.situation}
          values={SITUATIONS}
          names={composer.situation}
          onChange={(situation) => onChange({ situation })}
        />
        {sentence.end}
      </span>
    </p>
  )
}

function Choice<T extends string>({
  label,
  value,
  values,
  names,
  onChange,
}: {
  label: string
  value: T
  values: readonly T[]
  names: Record<T, string>
  onChange: (value: T) => void
}) {
  return (
    <select
      className={classes.choice}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.target.value as T)}
    >
      {values.map((one) => (
        <option key={one} value={one}>
          {names[one]}
        </option>
      ))}
    </select>
  )
}
