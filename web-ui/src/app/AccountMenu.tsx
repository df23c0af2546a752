import { Button, Menu } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { signOut, switchTo, type Account, type Session } from '../api/identity'
import { useSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import { useReason } from './Failure'

/** Who is signed in and where; the way to another workspace, and out. */
export function AccountMenu({ session, account }: { session: Session; account: Account }) {
  const { door: words } = useMessages()
  const { refresh } = useSession()
  const [failure, setFailure] = useState<unknown>(null)
  const reason = useReason(failure)

  async function goTo(workspaceId: string) {
    try {
      await switchTo(workspaceId)
      // Whatever the pages hold is the other workspace's: begin with nothing.
      window.location.assign('/')
    } catch (refused) {
      setFailure(refused)
    }
  }
  return (
    <Menu position="bottom-end" width="15rem" {...(failure !== null && { opened: true })}>
      <Menu.Target>
        <Button size="compact-md" variant="subtle" aria-label={`${words.account}: ${session.workspace?.name}`}>
          {session.workspace?.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{words.notYou(account.email)}</Menu.Label>
        {failure !== null && <Menu.Label role="alert">{`${words.unknownSwitch} ${reason}`}</Menu.Label>}
        <Menu.Item component={Link} to="/settings/account">
          {words.yourAccount}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut().then(refresh, setFailure)}>{words.signOut}</Menu.Item>
        {(session.workspaces?.length ?? 0) > 1 && (
          <>
            <Menu.Divider />
            <Menu.Label>{words.workspaces}</Menu.Label>
            {session.workspaces?.map((one) => (
              <Menu.Item
                key={one.id}
                disabled={one.id === session.workspace?.id}
                onClick={() => void goTo(one.id)}
              >
                {one.id === session.workspace?.id ? words.here(one.name) : one.name}
              </Menu.Item>
            ))}
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
