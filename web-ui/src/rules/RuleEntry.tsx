import { Link } from 'react-router'
import type { Rule } from '../api/wire'
import { LinkIcon } from '../app/icons'
import { useMessages } from '../i18n/messages'
import classes from './RuleEntry.module.css'

/** One rule: why it matters, and how it looks done well and done badly. */
export function RuleEntry({ rule, current }: { rule: Rule; current: boolean }) {
  const { rules: words, reading } = useMessages()
  const strength = rule.severity === 'strength'
  return (
    <article id={rule.id} className={classes.rule} data-severity={rule.severity} data-current={current || undefined} aria-current={current ? 'page' : undefined}>
      <header className={classes.head}>
        <h3>
          {rule.title}
          <Link to={`/rules/${rule.id}`} className={classes.link} aria-label={words.link(rule.title)}>
            <LinkIcon />
          </Link>
        </h3>
        <span className={classes.facts}>
          <span className={classes.severity}>{reading.severity[rule.severity]}</span>
          <code>{rule.id}</code>
          <span>{rule.sources.join(' · ')}</span>
        </span>
      </header>
      <p className={classes.why}>{rule.explanation}</p>
      <div className={classes.examples}>
        <figure data-kind="bad">
          <figcaption>{strength ? words.badStrength : words.bad}</figcaption>
          <blockquote>{rule.badExample}</blockquote>
        </figure>
        <figure data-kind="good">
          <figcaption>{strength ? words.goodStrength : words.good}</figcaption>
          <blockquote>{rule.goodExample}</blockquote>
        </figure>
      </div>
    </article>
  )
}
