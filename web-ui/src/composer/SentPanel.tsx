import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { startFollowUp, type Connection } from '../api/followup'
import { useReason } from '../app/Failure'
import { useMessages } from '../i18n/messages'
import classes from './SentPanel.module.css'
import type { Reading } from './useReading'

interface SentPanelProps {
  reading: Reading
  templateVersionId: string | undefined
  onDismiss: () => void
  onNext: () => void
}

/** After a copy: to whom it went, so that the follow-up can begin. */
export function SentPanel({ reading, templateVersionId, onDismiss, onNext }: SentPanelProps) {
  const { sent: words } = useMessages()
  const { request, analysis } = reading
  const [name, setName] = useState(request.recipientName ?? '')
  const [company, setCompany] = useState(request.recipient?.company ?? '')
  const [sending, setSending] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const [started, setStarted] = useState<Connection | null>(null)
  const reason = useReason(failure)

  async function start(event: FormEvent) {
    event.preventDefault()
    setSending(true)
    setFailure(null)
    try {
      const { text, sender, audience, situation, recipient } = request
      setStarted(
        await startFollowUp({
          person: { name, ...(company && { company }), ...(recipient?.role && { position: recipient.role }) },
          note: { text, sender, audience, situation },
          rules: [...new Set(analysis.findings.map((finding) => finding.rule))],
          ...(templateVersionId && { templateVersionId }),
        }),
      )
    } catch (refused) {
      setFailure(refused)
    }
    setSending(false)
  }

  if (started) {
    return (
      <section className={classes.panel} role="status">
        <Text>{words.done(started.person.name)}</Text>
        <Group gap="md" mt="xs">
          <Link to={`/connections/${started.id}`}>{words.open}</Link>
          <Button size="xs" variant="default" onClick={onNext}>
            {words.next}
          </Button>
        </Group>
      </section>
    )
  }
  return (
    <section className={classes.panel} aria-labelledby="sent-title">
      <form onSubmit={(event) => void start(event)}>
        <Stack gap="sm">
          <div>
            <Text id="sent-title" fw={600}>
              {words.title}
            </Text>
            <Text size="sm">{words.text}</Text>
          </div>
          <Group align="end" grow>
            <TextInput
              required
              label={words.name}
              maxLength={200}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <TextInput
              label={words.company}
              maxLength={200}
              value={company}
              onChange={(event) => setCompany(event.currentTarget.value)}
            />
          </Group>
          <Group gap="xs">
            <Button type="submit" size="sm" loading={sending}>
              {words.confirm}
            </Button>
            <Button size="sm" variant="default" onClick={onDismiss}>
              {words.dismiss}
            </Button>
          </Group>
          {failure !== null && (
            <Text size="sm" c="var(--page-error)" role="alert">
              {reason}
            </Text>
          )}
        </Stack>
      </form>
    </section>
  )
}
