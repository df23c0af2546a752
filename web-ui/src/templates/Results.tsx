import { useCallback } from 'react'
import { outcomesOf, type Template } from '../api/templates'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { useMessages } from '../i18n/messages'
import { Rates } from '../insights/Rates'
import classes from './Library.module.css'

/** What became of the notes written from each version. */
export function Results({ template }: { template: Template }) {
  const { library: words } = useMessages()
  const { id } = template
  const load = useCallback((signal: AbortSignal) => outcomesOf(id, signal), [id])
  const { value, status, failure, reload } = useLoaded(load)
  const sent = value?.filter((outcome) => outcome.sent > 0) ?? []
  return (
    <section>
      <h2 className={classes.group}>{words.outcomes}</h2>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {value && sent.length === 0 && <p>{words.noOutcomes}</p>}
      {sent.length > 0 && (
        <Rates
          caption={words.outcomes}
          what={words.versionHead}
          rows={sent.map((outcome) => ({ ...outcome, key: String(outcome.number), label: words.version(outcome.number) }))}
        />
      )}
    </section>
  )
}
