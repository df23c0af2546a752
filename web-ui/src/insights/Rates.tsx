import type { OutcomeRow } from '../api/outcomes'
import type { Outcome, Rate } from '../api/templates'
import { useMessages } from '../i18n/messages'
import classes from './Insights.module.css'

interface RatesProps {
  caption: string
  /** What a row is about. */
  what: string
  rows: (Outcome & Partial<OutcomeRow> & { key: string; label: string })[]
}

const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })

/** Rates with their counts; the interval is drawn beside the figures it is drawn from. */
export function Rates({ caption, what, rows }: RatesProps) {
  const { insights: words } = useMessages()
  const compared = rows.some((row) => row.difference)
  return (
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            <th scope="col">{words.sent}</th>
            <th scope="col">{words.settled}</th>
            <th scope="col">{words.acceptance}</th>
            <th scope="col">{words.reply}</th>
            {compared && <th scope="col">{words.compared}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.label}</th>
              <td>{row.sent}</td>
              <td>{row.n}</td>
              <Figure rate={row.acceptance} count={row.accepted} n={row.n} />
              <Figure rate={row.reply} count={row.replied} n={row.n} />
              {compared && <Compared row={row} />}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Figure({ rate, count, n }: { rate: Rate | undefined; count: number; n: number }) {
  const { insights: words } = useMessages()
  if (!rate) return <td className={classes.few}>{words.few(count, n)}</td>
  return (
    <td>
      <span className={classes.figure}>
        <Interval rate={rate} />
        <span>
          {words.rate(percent.format(rate.rate), percent.format(rate.low), percent.format(rate.high))}
        </span>
      </span>
    </td>
  )
}

const points = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'exceptZero' })

/** The difference to the other notes, and whether it may be chance. */
function Compared({ row: { difference, mayBeChance, summary } }: { row: Partial<OutcomeRow> }) {
  const { insights: words } = useMessages()
  if (!difference) return <td className={classes.few}>{summary}</td>
  const { value, low, high } = difference
  return (
    <td title={summary}>
      {words.difference(points.format(value), points.format(low), points.format(high))}
      {mayBeChance && <span className={classes.few}> {words.chance}</span>}
    </td>
  )
}

const WIDTH = 120

function Interval({ rate: { rate, low, high } }: { rate: Rate }) {
  return (
    <svg width={WIDTH} height="14" aria-hidden="true" className={classes.interval}>
      <rect x="0" y="6" width={WIDTH} height="2" className={classes.track} />
      <rect x={low * WIDTH} y="4" width={(high - low) * WIDTH} height="6" rx="3" className={classes.span} />
      <circle cx={rate * WIDTH} cy="7" r="4" className={classes.point} />
    </svg>
  )
}
