import { getSeat } from '../api/settings'
import { useLoaded } from '../api/useLoaded'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from './Card'
import { DaysOffForm } from './DaysOffForm'
import { Ledger } from './Ledger'
import { Load } from './Load'
import { SeatForm } from './SeatForm'
import classes from './Settings.module.css'

/** One's own seat. */
export default function Seat() {
  const { settings: words } = useMessages()
  usePageTitle(words.pages.seat)
  const seat = useLoaded(getSeat)
  return (
    <>
      <h1 className={classes.title}>{words.pages.seat}</h1>
      <Card title={words.seat} text={words.seatText}>
        <Load of={seat}>{(value) => <SeatForm kept={value} />}</Load>
      </Card>
      <Card title={words.daysOff} text={words.daysOffText}>
        <Load of={seat}>{(value) => <DaysOffForm kept={value} />}</Load>
      </Card>
      <Ledger />
    </>
  )
}
