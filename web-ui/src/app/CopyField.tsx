import { Button, Group, TextInput } from '@mantine/core'
import { useState } from 'react'
import { writeClipboard } from '../composer/clipboard'
import { useMessages } from '../i18n/messages'

/** Something to take along: shown whole, copied with one press. */
export function CopyField({ label, value, once = false }: { label: string; value: string; once?: boolean }) {
  const { app } = useMessages()
  const [result, setResult] = useState<'copied' | 'failed' | null>(null)
  const said = result === 'copied' ? app.copied : result === 'failed' ? app.copyFailed : app.copy
  return (
    <Group align="end" gap="xs" wrap="nowrap">
      <TextInput
        readOnly
        flex={1}
        label={label}
        value={value}
        {...(once && { description: app.shownOnce })}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        onClick={() => void writeClipboard(value).then((copied) => setResult(copied ? 'copied' : 'failed'))}
      >
        <span aria-live="polite">{said}</span>
      </Button>
    </Group>
  )
}
