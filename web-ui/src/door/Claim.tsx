import { Button, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { claim } from '../api/identity'
import { useSession } from '../api/session'
import { fieldErrors } from '../app/fields'
import { useMessages } from '../i18n/messages'
import { AccountFields } from './AccountFields'
import { Door } from './Door'
import { Refusal } from './Refusal'
import { useDoor } from './useDoor'

/** Where the link of the console leads: whoever has it becomes the owner. */
export default function Claim() {
  const { door: words } = useMessages()
  const { session } = useSession()
  const token = useLocation().hash.slice(1)
  const { busy, failure, enter } = useDoor()
  const [person, setPerson] = useState({ name: '', email: '', password: '' })
  const [workspaceName, setWorkspaceName] = useState('')
  const errors = fieldErrors(failure)

  if (session?.claimed && !busy) {
    return (
      <Door title={words.claimTitle}>
        <p>{words.claimed}</p>
        <Button component={Link} to="/sign-in">
          {words.toSignIn}
        </Button>
      </Door>
    )
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void enter(() => claim({ token, ...person, ...(workspaceName.trim() && { workspaceName: workspaceName.trim() }) }))
  }
  return (
    <Door title={words.claimTitle}>
      <p>{token ? words.claimText : words.noToken}</p>
      {token && (
        <form onSubmit={submit}>
          <Stack gap="md">
            <AccountFields value={person} errors={errors} onChange={(part) => setPerson({ ...person, ...part })} />
            <TextInput
              label={words.workspaceName}
              placeholder={words.workspacePlaceholder}
              maxLength={100}
              value={workspaceName}
              error={errors.workspaceName}
              onChange={(event) => setWorkspaceName(event.currentTarget.value)}
            />
            <Refusal failure={failure} />
            <Button type="submit" loading={busy}>
              {words.claim}
            </Button>
          </Stack>
        </form>
      )}
    </Door>
  )
}
