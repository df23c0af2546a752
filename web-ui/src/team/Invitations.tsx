import { Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { invite, listInvitations, ROLES, withdrawInvitation, type Role } from '../api/identity'
import { useLoaded } from '../api/useLoaded'
import { ConfirmButton } from '../app/ConfirmButton'
import { CopyField } from '../app/CopyField'
import { fieldErrors } from '../app/fields'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import { SaveBar } from '../settings/SaveBar'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { day } from '../today/time'
import { Told } from './Told'

/** Making invitations, and those that are open. */
export function Invitations() {
  const { team: words, door } = useMessages()
  const open = useLoaded(listInvitations)
  const [saving, save] = useSaving()
  return (
    <Card title={words.invitations} text={words.invitationsText}>
      <InviteForm onInvited={open.reload} />
      <Load of={open}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map(({ id, role, email, expiresAt }) => (
              <li key={id}>
                <div>
                  <span>{email ?? words.anyone}</span>
                  <small>
                    {door.roles[role]} · {words.openUntil(day(expiresAt))}
                  </small>
                </div>
                <ConfirmButton
                  label={words.withdraw}
                  about={email ?? words.anyone}
                  confirm={words.withdrawConfirm}
                  onConfirm={() => void save(() => withdrawInvitation(id)).then(open.reload)}
                />
              </li>
            ))}
          </ul>
        )}
      </Load>
      <Told saving={saving} />
    </Card>
  )
}

function InviteForm({ onInvited }: { onInvited: () => void }) {
  const { team: words, door } = useMessages()
  const [given, setGiven] = useState({ role: 'member' as Role, email: '', days: 7 })
  const [link, setLink] = useState('')
  const [saving, save, forget] = useSaving()
  const errors = fieldErrors(saving.failure)
  const change = (part: Partial<typeof given>) => {
    forget()
    setGiven({ ...given, ...part })
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const { email, ...rest } = given
    void save(async () => {
      const made = await invite({ ...rest, ...(email.trim() && { email: email.trim() }) })
      setLink(made.link ?? '')
      onInvited()
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Group align="start" grow>
          <NativeSelect
            label={words.role}
            description={words.roleMeans[given.role]}
            inputWrapperOrder={['label', 'input', 'description']}
            value={given.role}
            onChange={(event) => change({ role: event.currentTarget.value as Role })}
            data={ROLES.map((role) => ({ value: role, label: door.roles[role] }))}
          />
          <NumberInput
            label={words.inviteDays}
            min={1}
            max={30}
            value={given.days}
            error={errors.days}
            onChange={(days) => change({ days: Number(days) })}
          />
        </Group>
        <TextInput
          type="email"
          label={words.inviteEmail}
          value={given.email}
          error={errors.email}
          onChange={(event) => change({ email: event.currentTarget.value })}
        />
        {link && <CopyField once label={words.inviteLink} value={link} />}
      </Stack>
      <SaveBar saving={saving} label={words.invite} done="" />
    </form>
  )
}
