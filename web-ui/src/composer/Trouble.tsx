import { Button, Text } from '@mantine/core'
import { Refused, TooSlow, Unreachable } from '../api/http'
import { useMessages } from '../i18n/messages'
import classes from './Trouble.module.css'
import type { ReadingState } from './useReading'

/** Says that judging does not work just now, and lets a person try again. */
export function Trouble({ state }: { state: ReadingState & { retry: () => void } }) {
  const { trouble } = useMessages()
  const { failure } = state
  if (failure === null) return null
  const detail =
    failure instanceof Refused ? failure.message : failure instanceof TooSlow ? trouble.timeout : trouble.unknown
  return (
    <div className={classes.trouble} role="alert">
      <Text size="sm">{failure instanceof Unreachable ? trouble.offline : trouble.failed(detail)}</Text>
      <Button size="xs" variant="default" onClick={state.retry}>
        {trouble.retry}
      </Button>
    </div>
  )
}
