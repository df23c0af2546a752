import { Button, Group, NativeSelect, Progress, Skeleton } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { Link, useParams } from 'react-router'
import { getBatch, listFaults, listItems, moveBatch, type Batch as Shown, type Item } from '../api/batches'
import { titleOf, useRules } from '../api/rules'
import { useLoaded } from '../api/useLoaded'
import type { Verdict } from '../api/wire'
import { Failure, useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import classes from './Batch.module.css'
import { Faults } from './Faults'
import { Groups } from './Groups'

const VERDICTS: Verdict[] = ['send', 'revise', 'hold']
const FORMATS = ['csv', 'xlsx', 'jsonl']

/** One batch: how far it is, live, and what became of its notes. */
export default function Batch() {
  const { batches: words } = useMessages()
  const { id = '' } = useParams()
  const load = useCallback((signal: AbortSignal) => getBatch(id, signal), [id])
  const { value, status, failure, reload, show } = useLoaded(load)
  usePageTitle(value?.name ?? words.title)
  const over = value?.state === 'completed' || value?.state === 'cancelled'

  useEffect(() => {
    if (over || typeof EventSource === 'undefined') return
    const source = new EventSource(`/api/batches/${encodeURIComponent(id)}/stream`)
    source.onmessage = (event: MessageEvent<string>) => show(() => JSON.parse(event.data) as Shown)
    return () => source.close()
  }, [id, over, show])

  return (
    <div className={room.room}>
      <Link to="/batches" className={room.back}>
        {words.back}
      </Link>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {status === 'loading' && <Skeleton height={160} radius="md" />}
      {value && <Told batch={value} onMoved={reload} />}
    </div>
  )
}

function Told({ batch, onMoved }: { batch: Shown; onMoved: () => void }) {
  const { batches: words, reading } = useMessages()
  const done = batch.judged + batch.failed
  return (
    <>
      <header className={room.intro}>
        <h1>{batch.name}</h1>
        <span className={room.state} data-state={batch.state}>
          {words.states[batch.state]}
        </span>
      </header>
      <Progress value={(100 * done) / batch.notes} aria-label={words.progress} />
      <p className={room.soft}>{words.judged(done, batch.notes)}</p>
      <Moves batch={batch} onMoved={onMoved} />
      <dl className={classes.verdicts}>
        {VERDICTS.map((verdict) => (
          <div key={verdict} data-verdict={verdict}>
            <dt>{reading.verdict[verdict]}</dt>
            <dd>{batch.verdicts[verdict].toLocaleString()}</dd>
          </div>
        ))}
      </dl>
      <Group gap="xs">
        {FORMATS.map((format) => (
          <Button
            key={format}
            component="a"
            size="xs"
            variant="default"
            href={`/api/batches/${batch.id}/results?format=${format}`}
            download
          >
            {words.download(format.toUpperCase())}
          </Button>
        ))}
      </Group>
      {batch.badRows > 0 && <BadRows id={batch.id} />}
      {batch.notes > 1 && <Groups id={batch.id} />}
      <Items batch={batch} />
    </>
  )
}

function Moves({ batch, onMoved }: { batch: Shown; onMoved: () => void }) {
  const { batches: words } = useMessages()
  const [refused, setRefused] = useState<unknown>(null)
  const reason = useReason(refused)
  const moves = { running: ['pause', 'cancel'], paused: ['resume', 'cancel'], cancelled: [], completed: [] } as const
  if (moves[batch.state].length === 0) return null
  return (
    <div className={room.moves}>
      {moves[batch.state].map((move) => (
        <Button
          key={move}
          size="sm"
          variant="default"
          onClick={() => void moveBatch(batch.id, move).then(onMoved, setRefused)}
        >
          {words.moves[move]}
        </Button>
      ))}
      {refused !== null && <p role="alert">{reason}</p>}
    </div>
  )
}

function BadRows({ id }: { id: string }) {
  const load = useCallback((signal: AbortSignal) => listFaults(id, signal), [id])
  const { value } = useLoaded(load)
  return value && <Faults faults={value.items} />
}

function Items({ batch }: { batch: Shown }) {
  const { batches: words, reading } = useMessages()
  const [verdict, setVerdict] = useState<string>('')
  const judged = batch.judged
  const load = useCallback(
    // Read anew as more are judged.
    (signal: AbortSignal) => (judged === 0 ? Promise.resolve({ items: [] }) : listItems(batch.id, verdict, undefined, signal)),
    [batch.id, verdict, judged],
  )
  const { value, status, failure, reload } = useLoaded(load)
  return (
    <section>
      <div className={classes.head}>
        <h2 className={room.group}>{words.results}</h2>
        <NativeSelect
          aria-label={words.filter}
          value={verdict}
          onChange={(event) => setVerdict(event.currentTarget.value)}
          data={[{ value: '', label: words.all }, ...VERDICTS.map((one) => ({ value: one, label: reading.verdict[one] }))]}
        />
      </div>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      <ol className={classes.items}>
        {(value?.items ?? []).map((item) => (
          <ItemRow key={item.number} item={item} />
        ))}
      </ol>
      {value && 'next' in value && <p className={room.soft}>{words.rest}</p>}
    </section>
  )
}

function ItemRow({ item }: { item: Item }) {
  const { batches: words } = useMessages()
  const { rules } = useRules()
  const faults = (item.findings ?? []).filter((finding) => finding.severity !== 'strength')
  return (
    <li>
      <span className={room.soft}>{item.reference ?? words.line(item.line)}</span>
      <span className={classes.note}>{item.text}</span>
      <span>
        <span className={room.state} data-state={item.verdict}>
          {item.score ?? words.waiting}
        </span>
      </span>
      <span className={room.soft}>
        {item.error ?? [...new Set(faults.map((finding) => titleOf(rules, finding.rule)))].join(' · ')}
      </span>
    </li>
  )
}
