import { Button, Skeleton, Stack } from '@mantine/core'
import { useCallback, useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { acceptInvitation, lookAtInvitation, signOut, type Session } from '../api/identity'
import { useSession } from '../api/session'
import { useLoaded } from '../api/useLoaded'
import { fieldErrors } from '../app/fields'
import { useMessages } from '../i18n/messages'
import { day } from '../today/time'
import { AccountFields } from './AccountFields'
import { Door } from './Door'
import { Refusal } from './Refusal'
import { useDoor } from './useDoor'

/** Where an invitation's link leads. */
export default function Invitation() {
  const { app, door: words } = useMessages()
  const token = useLocation().hash.slice(1)
  const { session, refresh } = useSession()
  const { status, value, failure } = useLoaded(useCallback(() => lookAtInvitation(token), [token]))
  if (!token) return <Door title={words.invitationTitle(app.name)}>{words.noToken}</Door>
  if (status === 'failed') return <Door title={words.invitationTitle(app.name)}><Refusal failure={failure} /></Door>
  if (!value || !session) {
    return (
      <Door title={words.invitationLoading}>
        <Skeleton height={160} radius="md" />
      </Door>
    )
  }
  return (
    <Door title={words.invitationTitle(value.workspace)}>
      <p>
        {words.invitationText(value.invitedBy, value.role)} {words.invitationUntil(day(value.expiresAt))}
      </p>
      {session.account ? (
        <JoinAs account={session.account} token={token} onSignedOut={refresh} />
      ) : (
        <JoinAnew token={token} email={value.email} />
      )}
    </Door>
  )
}

interface JoinAsProps {
  account: NonNullable<Session['account']>
  token: string
  onSignedOut: () => void
}

function JoinAs({ account, token, onSignedOut }: JoinAsProps) {
  const { door: words } = useMessages()
  const { busy, failure, enter } = useDoor()
  return (
    <Stack gap="sm">
      <span>{words.notYou(account.email)}</span>
      <Button loading={busy} onClick={() => void enter(() => acceptInvitation({ token }))}>
        {words.joinAs(account.name)}
      </Button>
      <Button variant="default" onClick={() => void signOut().then(onSignedOut)}>
        {words.signOut}
      </Button>
      <Refusal failure={failure} />
    </Stack>
  )
}

function JoinAnew({ token, email }: { token: string; email: string | undefined }) {
  const { door: words } = useMessages()
  const { busy, failure, enter } = useDoor()
  const [person, setPerson] = useState({ name: '', email: email ?? '', password: '' })
  const errors = fieldErrors(failure)
  const here = useLocation()

  function submit(event: FormEvent) {
    event.preventDefault()
    void enter(() => acceptInvitation({ token, ...person }))
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <AccountFields
          value={person}
          errors={errors}
          fixedEmail={email}
          onChange={(part) => setPerson({ ...person, ...part })}
        />
        <Refusal failure={failure} />
        <Button type="submit" loading={busy}>
          {words.join}
        </Button>
        <Link to={`/sign-in?${new URLSearchParams({ next: here.pathname + here.hash })}`}>{words.signIn}</Link>
      </Stack>
    </form>
  )
}
