import { Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { DAYS, saveSeat, type Seat } from '../api/settings'
import { useMessages } from '../i18n/messages'
import { SaveBar } from './SaveBar'
import { useSaving } from './useSaving'

/** Where and when the member works, and how long a note their seat may send. */
export function SeatForm({ kept }: { kept: Seat }) {
  const { settings: words } = useMessages()
  const [seat, setSeat] = useState(kept)
  const [saving, save, forget] = useSaving()
  const change = (part: Partial<Seat>) => {
    forget()
    setSeat((before) => ({ ...before, ...part }))
  }
  const zones = [...new Set([seat.zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])]

  function submit(event: FormEvent) {
    event.preventDefault()
    // Days off are another form's: left out, they stay as they are.
    const { daysOff: _, ...own } = seat
    void save(async () => setSeat(await saveSeat(own)))
  }

  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <NumberInput
          required
          label={words.limit}
          description={words.limitText}
          min={1}
          max={2000}
          value={seat.noteLimit}
          onChange={(value) => change({ noteLimit: Number(value) })}
        />
        <Select
          required
          searchable
          label={words.zone}
          data={zones}
          value={seat.zone}
          allowDeselect={false}
          onChange={(zone) => zone && change({ zone })}
        />
        <Checkbox.Group
          label={words.days}
          value={seat.workingDays}
          onChange={(workingDays) => change({ workingDays })}
        >
          <Group mt="xs" gap="md">
            {DAYS.map((day) => (
              <Checkbox key={day} value={day} label={words.dayNames[day]} />
            ))}
          </Group>
        </Checkbox.Group>
        <Group grow>
          <TextInput
            required
            type="time"
            label={words.from}
            value={seat.workingHours.from}
            onChange={(event) => change({ workingHours: { ...seat.workingHours, from: event.currentTarget.value } })}
          />
          <TextInput
            required
            type="time"
            label={words.to}
            value={seat.workingHours.to}
            onChange={(event) => change({ workingHours: { ...seat.workingHours, to: event.currentTarget.value } })}
          />
        </Group>
      </Stack>
      <SaveBar saving={saving} />
    </form>
  )
}
