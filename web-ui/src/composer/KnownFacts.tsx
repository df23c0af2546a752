import { FACTS, type Facts } from '../api/wire'
import { useMessages } from '../i18n/messages'
import classes from './KnownFacts.module.css'

/** What the writer knows of the reader; folded away until it is wanted, and then told in a line. */
export function KnownFacts({ facts, onChange }: { facts: Facts; onChange: (facts: Facts) => void }) {
  const { facts: words } = useMessages().composer
  const noted = FACTS.flatMap((name) => facts[name]?.trim() || [])
  return (
    <details className={classes.facts}>
      <summary>
        {words.title}: <span>{noted.join(', ') || words.none}</span>
      </summary>
      <p>{words.text}</p>
      <div className={classes.fields}>
        {FACTS.map((name) => (
          <label key={name}>
            {words.labels[name]}
            <input
              value={facts[name] ?? ''}
              maxLength={200}
              autoComplete="off"
              placeholder={words.examples[name]}
              onChange={(event) => onChange({ ...facts, [name]: event.target.value })}
            />
          </label>
        ))}
      </div>
      {noted.length > 0 && (
        <button type="button" onClick={() => onChange({})}>
          {words.clear}
        </button>
      )}
    </details>
  )
}
