import { PasswordInput, Stack } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { changePassword } from '../api/identity'
import { fieldErrors } from '../app/fields'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { useSaving } from '../settings/useSaving'

const NOTHING = { current: '', password: '' }

export function PasswordForm({ email }: { email: string }) {
  const { team: words, door } = useMessages()
  const [given, setGiven] = useState(NOTHING)
  const [saving, save, forget] = useSaving()
  const errors = fieldErrors(saving.failure)
  function change(part: Partial<typeof NOTHING>) {
    forget()
    setGiven({ ...given, ...part })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => {
      await changePassword(given.current, given.password)
      setGiven(NOTHING)
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        {/* Tells password managers whose password it is. */}
        <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
        <PasswordInput
          required
          label={words.current}
          autoComplete="current-password"
          value={given.current}
          error={errors.current}
          onChange={(event) => change({ current: event.currentTarget.value })}
        />
        <PasswordInput
          required
          label={words.fresh}
          description={door.passwordText}
          autoComplete="new-password"
          minLength={12}
          maxLength={256}
          value={given.password}
          error={errors.password}
          onChange={(event) => change({ password: event.currentTarget.value })}
        />
      </Stack>
      <SaveBar saving={saving} label={words.change} done={words.changed} />
    </form>
  )
}
