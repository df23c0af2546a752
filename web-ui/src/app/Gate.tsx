import { Button, Stack } from '@mantine/core'
import { Navigate, useLocation } from 'react-router'
import { signOut } from '../api/identity'
import { useSession } from '../api/session'
import { Door } from '../door/Door'
import { useMessages } from '../i18n/messages'
import { Shell } from './Shell'

/** Lets in who is known here; others go to the sign-in and come back to where they wanted to go. */
export function Gate() {
  const { session } = useSession()
  const { pathname, search } = useLocation()
  if (session?.account && !session.workspace) return <Nowhere />
  if (session && !session.via) {
    const next = pathname + search
    return <Navigate to={next === '/' ? '/sign-in' : `/sign-in?${new URLSearchParams({ next })}`} replace />
  }
  return <Shell />
}

/** For an account that is in no workspace any more. */
function Nowhere() {
  const { door: words } = useMessages()
  const { refresh } = useSession()
  return (
    <Door title={words.nowhereTitle}>
      <Stack align="start">
        <p>{words.nowhereText}</p>
        <Button onClick={() => void signOut().then(refresh)}>{words.signOut}</Button>
      </Stack>
    </Door>
  )
}
