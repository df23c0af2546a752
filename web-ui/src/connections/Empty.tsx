import { Button, Stack } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '../i18n/messages'

/** Nobody to show, and what to do about it. */
export function Empty({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  const { connections: words, data } = useMessages()
  return (
    <Stack align="start">
      <p>{filtered ? words.noneSuch : words.empty}</p>
      {filtered ? (
        <Button variant="default" onClick={onShowAll}>
          {words.showAll}
        </Button>
      ) : (
        <>
          <Button component={Link} to="/" variant="default">
            {words.write}
          </Button>
          <Link to="/settings/data">{data.sampleOffer}</Link>
        </>
      )}
    </Stack>
  )
}
