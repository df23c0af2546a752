import { Alert, Button, Group, Text } from '@mantine/core'
import { Refused, TooSlow, Unreachable } from '../api/http'
import { useMessages } from '../i18n/messages'

/** Says what went wrong, and offers to try again. */
export function Failure({ failure, onRetry }: { failure: unknown; onRetry: () => void }) {
  const { trouble } = useMessages()
  return (
    <Alert variant="default" role="alert" my="md">
      <Group justify="space-between">
        <Text size="sm">{useReason(failure)}</Text>
        <Button size="xs" variant="default" onClick={onRetry}>
          {trouble.retry}
        </Button>
      </Group>
    </Alert>
  )
}

export function useReason(failure: unknown): string {
  const { trouble } = useMessages()
  if (failure instanceof Refused) return failure.message
  if (failure instanceof TooSlow) return trouble.slow
  if (failure instanceof Unreachable) return trouble.away
  return trouble.other
}
