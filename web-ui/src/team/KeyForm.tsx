import { NativeSelect, NumberInput, SimpleGrid, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { createKey, SCOPE_AREAS } from '../api/identity'
import { CopyField } from '../app/CopyField'
import { fieldErrors } from '../app/fields'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { SaveBar } from '../settings/SaveBar'
import { useSaving } from '../settings/useSaving'

type Access = 'none' | 'read' | 'write'
const ACCESSES: Access[] = ['none', 'read', 'write']

/** A name, what it may do, how long. The key itself is shown once. */
export function KeyForm({ onMade }: { onMade: () => void }) {
  const { team: words } = useMessages()
  const [name, setName] = useState('')
  const [days, setDays] = useState(90)
  const [access, setAccess] = useState<Partial<Record<string, Access>>>({})
  const [made, setMade] = useState('')
  const [saving, save, forget] = useSaving()
  const errors = fieldErrors(saving.failure)
  const scopes = SCOPE_AREAS.flatMap((area) =>
    access[area] && access[area] !== 'none' ? [`${area}:${access[area]}`] : [],
  )
  const [tried, setTried] = useState(false)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (scopes.length === 0) return
    void save(async () => {
      setMade((await createKey({ name: name.trim(), scopes, days })).key ?? '')
      onMade()
    })
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput
            required
            label={words.keyName}
            placeholder={words.keyNamePlaceholder}
            maxLength={100}
            value={name}
            error={errors.name}
            onChange={(event) => {
              forget()
              setName(event.currentTarget.value)
            }}
          />
          <NumberInput
            label={words.keyDays}
            min={1}
            max={365}
            value={days}
            error={errors.days}
            onChange={(value) => setDays(Number(value))}
          />
        </SimpleGrid>
        <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
          <legend style={{ fontWeight: 500, padding: 0, marginBottom: '0.5rem' }}>{words.scopes}</legend>
          <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
            {SCOPE_AREAS.map((area) => (
              <NativeSelect
                key={area}
                label={words.scope[area]}
                value={access[area] ?? 'none'}
                onChange={(event) => {
                  const chosen = event.currentTarget.value as Access
                  setAccess((before) => ({ ...before, [area]: chosen }))
                }}
                data={ACCESSES.map((one) => ({ value: one, label: words.access[one] }))}
              />
            ))}
          </SimpleGrid>
        </fieldset>
        {tried && scopes.length === 0 && (
          <p role="alert" className={room.refused}>
            {words.noScope}
          </p>
        )}
        {made && <CopyField once label={words.key} value={made} />}
      </Stack>
      <SaveBar saving={saving} label={words.makeKey} done="" />
    </form>
  )
}
