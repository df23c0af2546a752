import { Button, Skeleton, Stack } from '@mantine/core'
import { useCallback } from 'react'
import { Link } from 'react-router'
import { listMembers } from '../api/identity'
import { getOutcomes, type OutcomeFilter, type OutcomeRow, type Outcomes } from '../api/outcomes'
import { titleOf, useRules } from '../api/rules'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { Rates } from './Rates'
import type { Asked } from './useAsked'
import { Weeks } from './Weeks'

type Shown = Asked & { by: OutcomeFilter['by'] }

/** The figures of one way to tell notes apart. */
export function Breakdown({ asked }: { asked: Shown }) {
  const { insights: words } = useMessages()
  const { by, member, from, to, evidence } = asked
  const load = useCallback(
    (signal: AbortSignal) =>
      getOutcomes(
        { by, ...(member && { member }), ...(from && { from }), ...(to && { to }), ...(evidence && { evidence }) },
        signal,
      ),
    [by, member, from, to, evidence],
  )
  const { status, value, failure, reload } = useLoaded(load)
  return (
    <>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {status === 'loading' && <Skeleton mt="lg" height={260} radius="md" role="status" aria-label={words.loading} />}
      {value && <Figures asked={asked} outcomes={value} />}
    </>
  )
}

function Figures({ asked, outcomes }: { asked: Shown; outcomes: Outcomes }) {
  const { insights: words } = useMessages()
  const label = useLabels(asked.by)
  const rows = outcomes.items.filter((one) => one.sent > 0 || (one.activity?.accepted ?? 0) > 0)
  const narrowed = Boolean(asked.member || asked.from || asked.to || asked.evidence)
  return (
    <>
      <p className={room.soft}>{words.text(outcomes.threshold, outcomes.maturityDays)}</p>
      {outcomes.archiveOnly > 0 && outcomes.evidence === 'told' && (
        <p className={room.soft}>{words.archiveOnly(outcomes.archiveOnly)}</p>
      )}
      {rows.length === 0 && <Nothing narrowed={narrowed} />}
      {rows.length > 0 && asked.by === 'week' && <Weeks rows={rows} />}
      {rows.length > 0 && asked.by !== 'week' && (
        <Rates
          caption={words.groupings[asked.by]}
          what={words.groupings[asked.by]}
          rows={rows.map((one) => ({ ...one, label: label(one) }))}
        />
      )}
    </>
  )
}

/** What a row is called, by what its key names. */
function useLabels(by: Shown['by']): (row: OutcomeRow) => string {
  const { composer } = useMessages()
  const { rules } = useRules()
  const members = useLoaded(useCallback((signal: AbortSignal) => (by === 'member' ? listMembers(signal) : NOBODY), [by]))
  return ({ key }) => {
    const names: Record<string, string> = { ...composer.sender, ...composer.audience, ...composer.situation }
    if (by === 'rule') return titleOf(rules, key)
    if (by === 'member') return members.value?.items.find(({ id }) => id === key)?.name ?? key
    return names[key] ?? key
  }
}

const NOBODY = Promise.resolve({ items: [] })

function Nothing({ narrowed }: { narrowed: boolean }) {
  const { insights: words } = useMessages()
  return (
    <Stack align="start" mt="lg">
      <p>{narrowed ? words.noneSuch : words.empty}</p>
      {!narrowed && (
        <Button component={Link} to="/" variant="default">
          {words.write}
        </Button>
      )}
    </Stack>
  )
}
