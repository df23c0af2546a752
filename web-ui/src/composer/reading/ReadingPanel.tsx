import type { Finding, Fix, Rule } from '../../api/wire'
import { useMessages } from '../../i18n/messages'
import { isOnWords } from '../onWords'
import type { Reading } from '../useReading'
import { FindingCard } from './FindingCard'
import classes from './ReadingPanel.module.css'
import { Score } from './Score'
import { SuggestedNote } from './SuggestedNote'
import { Twins } from './Twins'

interface ReadingPanelProps {
  reading: Reading
  rules: Rule[]
  active: number | null
  onActivate: (index: number | null) => void
  onShow: (index: number) => void
  onFix: (fix: Fix) => void
  onIgnore: (finding: Finding) => void
  onSuggestion: (text: string) => void
  ignored: number
  onBringBack: () => void
}

interface Listed {
  index: number
  finding: Finding
  /** Stays the same from one reading to the next, so that a card that stays does not blink. */
  key: string
}

/** How the note reads: score, what to mend, what works. */
export function ReadingPanel(props: ReadingPanelProps) {
  const { reading: words } = useMessages()
  const { analysis } = props.reading
  const listed = list(analysis.findings)
  const faults = listed.filter((one) => one.finding.severity !== 'strength')
  const strengths = listed.filter((one) => one.finding.severity === 'strength')
  return (
    <div>
      <Score analysis={analysis} />
      <Twins twins={analysis.twins ?? []} text={props.reading.request.text} />
      {analysis.suggestion && <SuggestedNote suggestion={analysis.suggestion} onUse={props.onSuggestion} />}
      <Group title={words.faults} none={words.noFaults} group={faults} {...props} />
      {props.ignored > 0 && (
        <p className={classes.ignored}>
          {words.ignored(props.ignored)}{' '}
          <button type="button" onClick={props.onBringBack}>
            {words.bringBack}
          </button>
        </p>
      )}
      <Group title={words.strengths} none={words.noStrengths} group={strengths} {...props} />
    </div>
  )
}

function Group({
  title,
  none,
  group,
  reading,
  rules,
  active,
  onActivate,
  onShow,
  onFix,
  onIgnore,
}: ReadingPanelProps & { title: string; none: string; group: Listed[] }) {
  return (
    <section className={classes.group}>
      <h2 className={classes.title}>
        {title} {group.length > 0 && <span className={classes.count}>{group.length}</span>}
      </h2>
      {group.length === 0 && <p className={classes.none}>{none}</p>}
      <ul className={classes.list}>
        {group.map(({ finding, index, key }) => (
          <FindingCard
            key={key}
            finding={finding}
            words={
              isOnWords(finding, reading.request.text) ? reading.request.text.slice(finding.start, finding.end) : null
            }
            rules={rules}
            active={active === index}
            onActivate={(on) => onActivate(on ? index : null)}
            onShow={() => onShow(index)}
            onFix={onFix}
            onIgnore={finding.severity === 'strength' ? undefined : () => onIgnore(finding)}
          />
        ))}
      </ul>
    </section>
  )
}

function list(findings: Finding[]): Listed[] {
  const seen = new Map<string, number>()
  return findings.map((finding, index) => {
    const nth = seen.get(finding.rule) ?? 0
    seen.set(finding.rule, nth + 1)
    return { finding, index, key: `${finding.rule} ${nth}` }
  })
}
