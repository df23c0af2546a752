import { Group, NativeSelect } from '@mantine/core'
import { useCallback, useState } from 'react'
import { differenceOf, historyOf, type Template } from '../api/templates'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { useMessages } from '../i18n/messages'
import { day } from '../today/time'
import classes from './Library.module.css'

/** The versions, who did what and why, and what changed. */
export function Past({ template }: { template: Template }) {
  const { library: words } = useMessages()
  const { id } = template
  const load = useCallback((signal: AbortSignal) => historyOf(id, signal), [id])
  const { value, status, failure, reload } = useLoaded(load)
  if (value && value.history.length === 0 && value.versions.length < 2) return null
  return (
    <section>
      <h2 className={classes.group}>{words.past}</h2>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      <ol className={classes.history}>
        {value?.history.map((entry, index) => (
          <li key={index}>
            <time dateTime={entry.at}>{day(entry.at)}</time> {words.happened(entry.version, entry.what, entry.why)}
          </li>
        ))}
      </ol>
      {value && value.versions.length > 1 && (
        <Compare id={id} numbers={value.versions.map((version) => version.number).sort((a, b) => a - b)} />
      )}
    </section>
  )
}

function Compare({ id, numbers }: { id: string; numbers: number[] }) {
  const { library: words } = useMessages()
  const [from, setFrom] = useState(numbers.at(-2)!)
  const [to, setTo] = useState(numbers.at(-1)!)
  const load = useCallback((signal: AbortSignal) => differenceOf(id, from, to, signal), [id, from, to])
  const { value, status, failure, reload } = useLoaded(load)
  const data = numbers.map((number) => ({ value: String(number), label: words.version(number) }))
  const choose = (set: (number: number) => void) => (event: { currentTarget: { value: string } }) =>
    set(Number(event.currentTarget.value))
  return (
    <>
      <Group mt="md" gap="sm">
        <NativeSelect label={words.from} value={from} onChange={choose(setFrom)} data={data} />
        <NativeSelect label={words.to} value={to} onChange={choose(setTo)} data={data} />
      </Group>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      <p className={classes.difference}>
        {value?.map((run, index) => {
          if (run.op === 'same') return run.text
          return run.op === 'added' ? <ins key={index}>{run.text}</ins> : <del key={index}>{run.text}</del>
        })}
      </p>
    </>
  )
}
