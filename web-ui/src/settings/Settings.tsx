import { Skeleton } from '@mantine/core'
import { getRuleSettings, getSeat } from '../api/settings'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { JudgingForm } from './JudgingForm'
import { SeatForm } from './SeatForm'
import classes from './Settings.module.css'

/** One's own seat, and how the workspace's notes are judged. */
export default function Settings() {
  const { settings: words } = useMessages()
  usePageTitle(words.title)
  const seat = useLoaded(getSeat)
  const judging = useLoaded(getRuleSettings)
  return (
    <div className={classes.room}>
      <h1>{words.title}</h1>
      <section className={classes.card}>
        <h2>{words.seat}</h2>
        <p className={classes.text}>{words.seatText}</p>
        {seat.status === 'failed' && <Failure failure={seat.failure} onRetry={seat.reload} />}
        {seat.status === 'loading' && <Loading />}
        {seat.value && <SeatForm kept={seat.value} />}
      </section>
      <section className={classes.card}>
        <h2>{words.judging}</h2>
        <p className={classes.text}>{words.judgingText}</p>
        {judging.status === 'failed' && <Failure failure={judging.failure} onRetry={judging.reload} />}
        {judging.status === 'loading' && <Loading />}
        {judging.value && <JudgingForm kept={judging.value} />}
      </section>
    </div>
  )
}

function Loading() {
  const { settings: words } = useMessages()
  return <Skeleton height={220} radius="md" role="status" aria-label={words.loading} />
}
