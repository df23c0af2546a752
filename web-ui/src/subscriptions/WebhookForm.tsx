import { Checkbox, Group, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { KINDS } from '../api/subscriptions'
import { CopyField } from '../app/CopyField'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { useSubscribing } from './useSubscribing'
import { WhoseField } from './WhoseField'

const FRESH = { name: '', url: '', kinds: ['reminder.due'], mine: false }

export function WebhookForm({ onMade }: { onMade: () => void }) {
  const { subscriptions: words } = useMessages()
  const { made, saving, make, forget, errors } = useSubscribing(onMade)
  const [given, setGiven] = useState(FRESH)
  const change = (part: Partial<typeof FRESH>) => {
    forget()
    setGiven((before) => ({ ...before, ...part }))
  }
  function submit(event: FormEvent) {
    event.preventDefault()
    const { name, url, kinds, mine } = given
    make({ channel: 'webhook', url: url.trim(), kinds, ...(name.trim() && { name: name.trim() }), ...(mine && { owner: 'me' }) })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            label={words.name}
            maxLength={200}
            value={given.name}
            error={errors.name}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <WhoseField mine={given.mine} onChange={(mine) => change({ mine })} />
        </SimpleGrid>
        <TextInput
          required
          type="url"
          label={words.url}
          placeholder="https://"
          maxLength={2000}
          value={given.url}
          error={errors.url}
          onChange={(event) => change({ url: event.currentTarget.value })}
        />
        <Checkbox.Group label={words.kinds} value={given.kinds} onChange={(kinds) => change({ kinds })}>
          <Group mt="xs" gap="md">
            {KINDS.map((kind) => (
              <Checkbox key={kind} value={kind} label={words.kind(kind)} />
            ))}
          </Group>
        </Checkbox.Group>
        {made?.secret && <CopyField once label={words.secret} value={made.secret} />}
      </Stack>
      <SaveBar saving={saving} label={words.webhookMake} done="" />
    </form>
  )
}
