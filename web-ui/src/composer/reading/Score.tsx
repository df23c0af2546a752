import { VisuallyHidden } from '@mantine/core'
import type { Analysis } from '../../api/wire'
import { useMessages } from '../../i18n/messages'
import classes from './Score.module.css'

const RADIUS = 34
const AROUND = 2 * Math.PI * RADIUS

/** The score, and what it means for the note. */
export function Score({ analysis }: { analysis: Analysis }) {
  const { reading } = useMessages()
  const { score, verdict } = analysis
  return (
    <div className={classes.score} data-verdict={verdict}>
      <div className={classes.ring}>
        <svg viewBox="0 0 80 80" aria-hidden="true">
          <circle className={classes.track} cx="40" cy="40" r={RADIUS} />
          <circle
            className={classes.arc}
            cx="40"
            cy="40"
            r={RADIUS}
            strokeDasharray={AROUND}
            strokeDashoffset={AROUND * (1 - score / 100)}
          />
        </svg>
        <span className={classes.number} aria-hidden="true">
          {score}
        </span>
        <VisuallyHidden>{reading.score(score)}</VisuallyHidden>
      </div>
      <div>
        <p className={classes.verdict}>{reading.verdict[verdict]}</p>
        <p className={classes.advice}>{reading.advice[verdict]}</p>
        <p className={classes.meaning}>{reading.scoreMeaning}</p>
      </div>
    </div>
  )
}
