import { Button } from '@mantine/core'
import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { titleOf } from '../../api/rules'
import type { Finding, Fix, Rule } from '../../api/wire'
import { Wand } from '../../app/icons'
import { useMessages } from '../../i18n/messages'
import { isChange } from '../fix'
import classes from './FindingCard.module.css'

interface FindingCardProps {
  finding: Finding
  /** The words it is about, or `null` if it is about the note as a whole. */
  words: string | null
  rules: Rule[]
  active: boolean
  onActivate: (on: boolean) => void
  onShow: () => void
  onFix: (fix: Fix) => void
  /** Absent where there is nothing to ignore: strengths. */
  onIgnore: (() => void) | undefined
}

/** One finding: the words, why they matter, where the judgement comes from, and what would mend it. */
export function FindingCard({ finding, words, rules, active, onActivate, onShow, onFix, onIgnore }: FindingCardProps) {
  const { reading } = useMessages()
  const card = useRef<HTMLLIElement>(null)
  const title = titleOf(rules, finding.rule)
  // A message that opens with the words need not be told them twice.
  const quoted = /^“[^”]+”/.exec(finding.message)?.[0]
  const changes = finding.fixes.filter(isChange)
  const advice = finding.fixes.filter((fix) => !isChange(fix))
  useEffect(() => {
    // Only beside the note: on a phone this would push the note itself out of sight.
    if (active && window.matchMedia('(min-width: 62em)').matches) card.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <li
      ref={card}
      className={classes.card}
      data-severity={finding.severity}
      data-active={active || undefined}
      onMouseEnter={() => words && onActivate(true)}
      onMouseLeave={() => words && onActivate(false)}
    >
      <div className={classes.head}>
        <h3 className={classes.title}>
          <span className={classes.severity}>{reading.severity[finding.severity]}</span> {title}
        </h3>
        <span className={classes.points} title={reading.pointsLong(finding.points)}>
          {reading.points(finding.points)}
        </span>
      </div>
      {!words && <p className={classes.whole}>{reading.wholeNote}</p>}
      {words && !quoted && (
        <button type="button" className={classes.words} aria-label={reading.show(words)} onClick={onShow}>
          “{words}”
        </button>
      )}
      <p className={classes.message}>
        {words && quoted && (
          <button type="button" className={classes.inline} aria-label={reading.show(words)} onClick={onShow}>
            {quoted}
          </button>
        )}
        {words && quoted ? finding.message.slice(quoted.length) : finding.message}{' '}
        <Link to={`/rules/${finding.rule}`} className={classes.source} aria-label={reading.whyRule(title)}>
          {finding.sources.join(' · ')}
        </Link>
      </p>
      {advice.map((fix) => (
        <p key={fix.label} className={classes.advice}>
          {fix.label}
        </p>
      ))}
      <div className={classes.foot}>
        {changes.map((fix) => (
          <Button
            key={`${fix.label} ${fix.start} ${fix.replacement}`}
            size="compact-sm"
            variant="default"
            leftSection={<Wand />}
            title={fix.replacement || undefined}
            onClick={() => onFix(fix)}
          >
            {fix.label}
          </Button>
        ))}
        {onIgnore && (
          <button type="button" className={classes.ignore} onClick={onIgnore}>
            {reading.ignore}
          </button>
        )}
      </div>
    </li>
  )
}
