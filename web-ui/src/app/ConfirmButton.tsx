import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useMessages } from '../i18n/messages'

interface ConfirmButtonProps {
  label: string
  /** What the second press does, said whole. */
  confirm: string
  onConfirm: () => void
  /** Tells apart the buttons of a list. */
  about?: string
}

/** For what cannot be taken back: asks once more, in the same place. */
export function ConfirmButton({ label, confirm, onConfirm, about }: ConfirmButtonProps) {
  const { app } = useMessages()
  const [asking, setAsking] = useState(false)
  if (!asking) {
    return (
      <Button size="xs" variant="default" {...(about && { 'aria-label': `${label}: ${about}` })} onClick={() => setAsking(true)}>
        {label}
      </Button>
    )
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="xs"
        color="red.8"
        autoFocus
        onClick={() => {
          setAsking(false)
          onConfirm()
        }}
      >
        {confirm}
      </Button>
      <Button size="xs" variant="subtle" onClick={() => setAsking(false)}>
        {app.cancel}
      </Button>
    </Group>
  )
}
