import { useMessages } from '../i18n/messages'
import { LIMITS } from './draft'
import { lengthOf } from './length'
import classes from './Meter.module.css'

interface MeterProps {
  id: string
  text: string
  limit: number
  seatLimit: number
  onLimit: (limit: number | undefined) => void
}

/** How much of the seat's limit the note takes. Counts as the network does. */
export function Meter({ id, text, limit, seatLimit, onLimit }: MeterProps) {
  const { meter } = useMessages()
  const count = lengthOf(text)
  const over = count - limit
  return (
    <div className={classes.meter} data-state={over > 0 ? 'over' : over > -20 ? 'near' : 'room'}>
      <div className={classes.track} aria-hidden="true">
        <div className={classes.bar} style={{ transform: `scaleX(${Math.min(count / limit, 1)})` }} />
      </div>
      <p id={id} className={classes.words}>
        <span className={classes.count}>{meter.of(count, limit)}</span>
        <span className={classes.rest}>{over > 0 ? meter.over(over) : meter.left(-over)}</span>
      </p>
      <label className={classes.limit}>
        {meter.limit}{' '}
        <select
          value={limit}
          onChange={(event) => {
            const chosen = Number(event.target.value)
            onLimit(chosen === seatLimit ? undefined : chosen)
          }}
        >
          {[...new Set([seatLimit, ...LIMITS, limit])].map((one) => (
            <option key={one} value={one}>
              {one === seatLimit ? meter.seat(one) : (meter.limits[one] ?? one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}
