import { SimpleGrid, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { useSubscribing } from './useSubscribing'
import { WhoseField } from './WhoseField'

export function DigestForm({ onMade }: { onMade: () => void }) {
  const { subscriptions: words } = useMessages()
  const { saving, make, forget, errors } = useSubscribing(onMade)
  const [email, setEmail] = useState('')
  const [mine, setMine] = useState(true)
  function submit(event: FormEvent) {
    event.preventDefault()
    make({ channel: 'digest', email: email.trim(), ...(mine && { owner: 'me' }) })
  }
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }}>
        <TextInput
          required
          type="email"
          label={words.email}
          value={email}
          error={errors.email}
          onChange={(event) => {
            forget()
            setEmail(event.currentTarget.value)
          }}
        />
        <WhoseField mine={mine} onChange={setMine} />
      </SimpleGrid>
      <SaveBar saving={saving} label={words.digestMake} />
    </form>
  )
}
