import { Button, Group, Popover, Stack, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { Check, Copy, Lock } from '../app/icons'
import { useMessages } from '../i18n/messages'
import { writeClipboard } from './clipboard'
import type { ReadingState } from './useReading'

interface CopyButtonProps {
  text: string
  state: ReadingState
  onBack: () => void
  onCopied: () => void
}

const COPIED_MS = 2_000

/**
 * Copies exactly the text that was judged. While an error stands, or while nobody could judge, it asks first; while an
 * answer is on its way, it waits for it.
 */
export function CopyButton({ text, state, onBack, onCopied }: CopyButtonProps) {
  const { copy } = useMessages()
  const [asking, setAsking] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const [result, setResult] = useState<'copied' | 'failed' | null>(null)
  const errors = state.reading?.analysis.findings.filter((finding) => finding.severity === 'error').length ?? 0
  const unjudged = state.status === 'failed'
  const held = unjudged || (state.status === 'fresh' && errors > 0)
  const empty = text.trim() === ''

  async function copyNow(exact: string) {
    setAsking(false)
    const copied = await writeClipboard(exact)
    setResult(copied ? 'copied' : 'failed')
    if (copied) onCopied()
  }

  const decide = useEffectEvent(() => {
    if (held) setAsking(true)
    else void copyNow(state.reading?.request.text ?? text)
  })

  useEffect(() => {
    if (waiting && state.status !== 'pending') {
      setWaiting(false)
      decide()
    }
  }, [waiting, state.status])

  useEffect(() => setResult((before) => (before === 'failed' ? null : before)), [text])
  useEffect(() => {
    if (result !== 'copied') return
    const timer = setTimeout(() => setResult(null), COPIED_MS)
    return () => clearTimeout(timer)
  }, [result])

  return (
    <Popover opened={asking} onChange={setAsking} position="top-end" width={320} trapFocus returnFocus withArrow shadow="md">
      <Popover.Target>
        <Button
          miw="8.75rem"
          ml="auto"
          leftSection={result === 'copied' ? <Check /> : held && !empty ? <Lock /> : <Copy />}
          disabled={empty}
          onClick={() => (state.status === 'pending' ? setWaiting(true) : decide())}
        >
          {result === 'copied' ? copy.copied : copy.copy}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="xs">
          <Text fw={600}>{unjudged ? copy.unjudgedTitle : copy.heldTitle(errors)}</Text>
          <Text size="sm">{unjudged ? copy.unjudgedText : copy.heldText}</Text>
          <Group gap="xs" mt={4}>
            <Button
              size="xs"
              data-autofocus
              onClick={() => {
                setAsking(false)
                onBack()
              }}
            >
              {copy.back}
            </Button>
            <Button size="xs" variant="default" onClick={() => void copyNow(text)}>
              {copy.anyway}
            </Button>
          </Group>
        </Stack>
      </Popover.Dropdown>
      {result === 'failed' && (
        <Text size="sm" c="var(--page-error)" role="alert">
          {copy.failed}
        </Text>
      )}
    </Popover>
  )
}
