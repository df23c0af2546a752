import { SimpleGrid, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { FeedField } from './Entry'
import { useSubscribing } from './useSubscribing'
import { WhoseField } from './WhoseField'

export function CalendarForm({ onMade }: { onMade: () => void }) {
  const { subscriptions: words } = useMessages()
  const { made, saving, make, forget, errors } = useSubscribing(onMade)
  const [name, setName] = useState('Rapport')
  const [mine, setMine] = useState(true)
  function submit(event: FormEvent) {
    event.preventDefault()
    make({ channel: 'calendar', name, ...(mine && { owner: 'me' }) })
  }
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} mb="sm">
        <TextInput
          required
          label={words.calendarName}
          maxLength={200}
          value={name}
          error={errors.name}
          onChange={(event) => {
            forget()
            setName(event.currentTarget.value)
          }}
        />
        <WhoseField mine={mine} onChange={setMine} />
      </SimpleGrid>
      {made?.feed && <FeedField feed={made.feed} />}
      <SaveBar saving={saving} label={words.calendarMake} done="" />
    </form>
  )
}
