import { Button, Group, Text } from '@mantine/core'
import { useReason } from '../app/Failure'
import { useMessages } from '../i18n/messages'
import classes from './Settings.module.css'
import type { Saving } from './useSaving'

interface SaveBarProps {
  saving: Saving
  label?: string
  /** What is said once it is saved. */
  done?: string
}

/** Saves, and says whether it is saved or why not. */
export function SaveBar({ saving, label, done }: SaveBarProps) {
  const { settings: words } = useMessages()
  const reason = useReason(saving.failure)
  return (
    <>
      <Group mt="md" gap="sm">
        <Button type="submit" loading={saving.status === 'saving'}>
          {label ?? words.save}
        </Button>
        <Text role="status" size="sm" c="var(--page-soft)">
          {saving.status === 'saved' ? (done ?? words.saved) : ''}
        </Text>
      </Group>
      {saving.status === 'failed' && (
        <p role="alert" className={classes.refused}>
          {reason}
        </p>
      )}
    </>
  )
}
