import { Button, Skeleton, Stack, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useParams } from 'react-router'
import { useRules } from '../api/rules'
import type { Rule } from '../api/wire'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { RuleEntry } from './RuleEntry'
import classes from './Rules.module.css'

/** What a note is judged by. `/rules/generic-phrase` opens at that rule. */
export default function Rules() {
  const { rules: words } = useMessages()
  const { status, rules, retry } = useRules()
  const { id } = useParams()
  const [sought, setSought] = useState('')
  usePageTitle(rules.find((rule) => rule.id === id)?.title ?? words.title)
  useEffect(() => {
    if (status === 'ready' && id) document.getElementById(id)?.scrollIntoView()
  }, [status, id])

  const found = rules.filter((rule) => matches(rule, sought))
  return (
    <div className={classes.room}>
      <header className={classes.intro}>
        <h1>{words.title}</h1>
        <p>{words.text}</p>
      </header>
      {status === 'loading' && <Loading label={words.loading} />}
      {status === 'failed' && (
        <Stack align="start" role="alert">
          {words.failed}
          <Retry onRetry={retry} />
        </Stack>
      )}
      {status === 'ready' && (
        <>
          <TextInput
            className={classes.filter!}
            type="search"
            aria-label={words.filter}
            placeholder={words.filter}
            value={sought}
            onChange={(event) => setSought(event.currentTarget.value)}
          />
          {found.length === 0 && <p>{words.noMatch}</p>}
          <RuleGroup title={words.faults} rules={found.filter((rule) => rule.severity !== 'strength')} current={id} />
          <RuleGroup title={words.strengths} rules={found.filter((rule) => rule.severity === 'strength')} current={id} />
        </>
      )}
    </div>
  )
}

function RuleGroup({ title, rules, current }: { title: string; rules: Rule[]; current: string | undefined }) {
  if (rules.length === 0) return null
  return (
    <section>
      <h2 className={classes.group}>{title}</h2>
      {rules.map((rule) => (
        <RuleEntry key={rule.id} rule={rule} current={rule.id === current} />
      ))}
    </section>
  )
}

function Retry({ onRetry }: { onRetry: () => void }) {
  const { trouble } = useMessages()
  return (
    <Button variant="default" size="xs" onClick={onRetry}>
      {trouble.retry}
    </Button>
  )
}

function Loading({ label }: { label: string }) {
  return (
    <Stack role="status" aria-label={label}>
      <Skeleton height={90} radius="md" />
      <Skeleton height={90} radius="md" />
      <Skeleton height={90} radius="md" />
    </Stack>
  )
}

function matches(rule: Rule, sought: string): boolean {
  const text = `${rule.id} ${rule.title} ${rule.explanation} ${rule.sources.join(' ')}`.toLowerCase()
  return sought
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
