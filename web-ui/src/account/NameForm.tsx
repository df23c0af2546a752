import { TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { rename } from '../api/identity'
import { tookSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { useSaving } from '../settings/useSaving'

export function NameForm({ name: kept }: { name: string }) {
  const { team: words } = useMessages()
  const [name, setName] = useState(kept)
  const [saving, save, forget] = useSaving()
  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => tookSession(await rename(name.trim())))
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        required
        label={words.name}
        autoComplete="name"
        maxLength={200}
        value={name}
        onChange={(event) => {
          forget()
          setName(event.currentTarget.value)
        }}
      />
      <SaveBar saving={saving} />
    </form>
  )
}
