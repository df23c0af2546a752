import { Alert, Button, Divider, PasswordInput, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { Refused } from '../api/http'
import { signIn } from '../api/identity'
import { useSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import { Door } from './Door'
import classes from './Door.module.css'
import { Refusal } from './Refusal'
import { localAddress, useDoor } from './useDoor'

/** E-mail and password, a one-time code where the account asks for one, or the provider. */
export default function SignIn() {
  const { door: words } = useMessages()
  const { session } = useSession()
  const [search] = useSearchParams()
  const next = localAddress(search.get('next'))
  const { busy, failure, enter } = useDoor(next)
  const [given, setGiven] = useState({ email: '', password: '', code: '' })
  const [codeNeeded, setCodeNeeded] = useState(false)
  const asked = failure instanceof Refused && failure.is('one-time-code-needed')
  if (asked && !codeNeeded) setCodeNeeded(true)
  if (session?.via && !busy) return <Navigate to={next} replace />

  function submit(event: FormEvent) {
    event.preventDefault()
    const { code, ...rest } = given
    void enter(() => signIn({ ...rest, ...(codeNeeded && { code: code.trim() }) }))
  }

  const ways = session?.signIn
  return (
    <Door title={words.signInTo}>
      {session && !session.claimed && <p>{words.unclaimed}</p>}
      {search.get('sso') === 'refused' && <Alert variant="default" mb="md">{words.ssoRefused}</Alert>}
      {ways?.sso && (
        <Button component="a" href={ways.sso.path} fullWidth variant="default" mb="md">
          {words.sso(ways.sso.name)}
        </Button>
      )}
      {ways?.sso && ways.password && <Divider label={words.or} mb="sm" />}
      {ways?.password !== false && (
        <form onSubmit={submit}>
          <Stack gap="md">
            <TextInput
              required
              type="email"
              label={words.email}
              autoComplete="username"
              value={given.email}
              onChange={(event) => setGiven({ ...given, email: event.currentTarget.value })}
            />
            <PasswordInput
              required
              label={words.password}
              autoComplete="current-password"
              value={given.password}
              onChange={(event) => setGiven({ ...given, password: event.currentTarget.value })}
            />
            {codeNeeded && (
              <TextInput
                required
                autoFocus
                label={words.code}
                description={words.codeText}
                autoComplete="one-time-code"
                value={given.code}
                onChange={(event) => setGiven({ ...given, code: event.currentTarget.value })}
              />
            )}
            <Refusal failure={failure} />
            <Button type="submit" loading={busy}>
              {words.signIn}
            </Button>
          </Stack>
        </form>
      )}
      <p className={classes.aside}>{words.forgotten}</p>
    </Door>
  )
}
