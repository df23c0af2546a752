import { Button, Skeleton, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { titleOf, useRules } from '../api/rules'
import { ruleOutcomes, type RuleOutcomes } from '../api/settings'
import { mostUsedTemplates, outcomesOf, type Outcome } from '../api/templates'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import classes from './Insights.module.css'
import { Rates } from './Rates'

const MOST_USED = 12

interface Found {
  rules: RuleOutcomes
  versions: (Outcome & { template: string; id: string; number: number })[]
}

async function find(signal: AbortSignal): Promise<Found> {
  const [rules, used] = await Promise.all([
    ruleOutcomes(signal),
    mostUsedTemplates(MOST_USED, signal),
  ])
  const versions = await Promise.all(
    used.items.map(async ({ id, name }) =>
      (await outcomesOf(id, signal)).map((outcome) => ({ ...outcome, template: name, id })),
    ),
  )
  return { rules, versions: versions.flat().filter((one) => one.sent > 0) }
}

/** What became of the team's own notes: counts and intervals, no predictions. */
export default function Insights() {
  const { insights: words } = useMessages()
  usePageTitle(words.title)
  const { value, status, failure, reload } = useLoaded(find)
  return (
    <div className={classes.room}>
      <header className={classes.intro}>
        <h1>{words.title}</h1>
        <p>{value ? words.text(value.rules.threshold, value.rules.maturityDays) : words.lead}</p>
      </header>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {status === 'loading' && <Skeleton mt="lg" height={260} radius="md" role="status" aria-label={words.loading} />}
      {value && <Sections found={value} />}
    </div>
  )
}

function Sections({ found }: { found: Found }) {
  const { insights: words } = useMessages()
  const { rules } = useRules()
  const byRule = found.rules.items.filter((one) => one.sent > 0)
  if (byRule.length === 0 && found.versions.length === 0) {
    return (
      <Stack align="start" mt="lg">
        <p>{words.empty}</p>
        <Button component={Link} to="/" variant="default">
          {words.write}
        </Button>
      </Stack>
    )
  }
  const versions = found.versions.map((one) => ({
    ...one,
    key: `${one.id} ${one.number}`,
    label: words.version(one.template, one.number),
  }))
  return (
    <>
      <section>
        <h2 className={classes.group}>{words.byTemplate}</h2>
        {versions.length > 0 ? (
          <Rates caption={words.byTemplate} what={words.template} rows={versions} />
        ) : (
          <p>{words.noTemplates}</p>
        )}
      </section>
      <section>
        <h2 className={classes.group}>{words.byRule}</h2>
        <Rates
          caption={words.byRule}
          what={words.rule}
          rows={byRule.map((one) => ({ ...one, key: one.rule, label: titleOf(rules, one.rule) }))}
        />
      </section>
    </>
  )
}
