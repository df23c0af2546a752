import type { OutcomeRow } from '../api/outcomes'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import classes from './Insights.module.css'
import { Rates } from './Rates'

/** Cohorts by the week they were sent in, and apart from them what happened in each week. */
export function Weeks({ rows }: { rows: OutcomeRow[] }) {
  const { insights: words } = useMessages()
  const weeks = [...rows].sort((one, other) => one.key.localeCompare(other.key))
  return (
    <>
      <Chart weeks={weeks} />
      <Rates
        caption={words.groupings.week}
        what={words.groupings.week}
        rows={weeks.filter((one) => one.sent > 0).map((one) => ({ ...one, label: words.week(one.key) }))}
      />
      <h2 className={room.group}>{words.activityTitle}</h2>
      <p className={room.soft}>{words.activityText}</p>
      <table className={room.table}>
        <thead>
          <tr>
            <th scope="col">{words.groupings.week}</th>
            <th scope="col">{words.activity.sent}</th>
            <th scope="col">{words.activity.accepted}</th>
            <th scope="col">{words.activity.replied}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ key, activity }) => (
            <tr key={key}>
              <th scope="row">{words.week(key)}</th>
              <td>{activity?.sent ?? 0}</td>
              <td>{activity?.accepted ?? 0}</td>
              <td>{activity?.replied ?? 0}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const HEIGHT = 160
const STEP = 44
const LEFT = 40

/** A point and its range for each week that has enough; the table beside it says the same. */
function Chart({ weeks }: { weeks: OutcomeRow[] }) {
  const { insights: words } = useMessages()
  if (!weeks.some((one) => one.acceptance)) return null
  const y = (share: number) => 10 + (1 - share) * (HEIGHT - 40)
  const width = LEFT + weeks.length * STEP + 10
  return (
    <div className={classes.scroll} tabIndex={0} role="group" aria-label={words.weekChart}>
      <svg width={width} height={HEIGHT} role="img" aria-label={words.weekChart}>
        {[0, 0.5, 1].map((share) => (
          <g key={share}>
            <line x1={LEFT} x2={width} y1={y(share)} y2={y(share)} className={classes.gridline} />
            <text x={LEFT - 6} y={y(share) + 4} textAnchor="end" className={classes.axis}>
              {share * 100} %
            </text>
          </g>
        ))}
        {weeks.map(({ key, acceptance }, index) => {
          const x = LEFT + index * STEP + STEP / 2
          return (
            <g key={key}>
              <text x={x} y={HEIGHT - 8} textAnchor="middle" className={classes.axis}>
                {key.slice(5)}
              </text>
              {acceptance && (
                <>
                  <line x1={x} x2={x} y1={y(acceptance.low)} y2={y(acceptance.high)} className={classes.range} />
                  <circle cx={x} cy={y(acceptance.rate)} r="4.5" className={classes.point} />
                </>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
