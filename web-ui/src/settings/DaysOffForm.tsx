import { Autocomplete, Button, Group, Stack, TextInput } from '@mantine/core'
import { useMemo, useState, type FormEvent } from 'react'
import { getSeat, saveSeat, type DaysOff, type Seat } from '../api/settings'
import { fieldErrors } from '../app/fields'
import { useMessages } from '../i18n/messages'
import { SaveBar } from './SaveBar'
import { useSaving } from './useSaving'

/** When the member is away. */
export function DaysOffForm({ kept }: { kept: Seat }) {
  const { settings: words } = useMessages()
  const [off, setOff] = useState<DaysOff>(kept.daysOff ?? { holidays: '', absences: [] })
  const [saving, save, forget] = useSaving()
  const countries = useCountries()
  const errors = fieldErrors(saving.failure)
  const change = (part: Partial<DaysOff>) => {
    forget()
    setOff((before) => ({ ...before, ...part }))
  }
  const changeAbsence = (index: number, part: Partial<DaysOff['absences'][number]>) =>
    change({ absences: off.absences.map((one, at) => (at === index ? { ...one, ...part } : one)) })

  function submit(event: FormEvent) {
    event.preventDefault()
    const holidays = (countries.find(({ name }) => name === off.holidays)?.code ?? off.holidays).trim()
    // The rest of the seat as it is now: the form above may have changed it.
    void save(async () => void (await saveSeat({ ...(await getSeat()), daysOff: { ...off, holidays } })))
  }
  const shown = countries.find(({ code }) => code === off.holidays)?.name ?? off.holidays
  return (
    <form onSubmit={submit}>
      <Stack gap="md">
        <Autocomplete
          label={words.holidays}
          description={words.holidaysText}
          placeholder={words.noHolidays}
          data={countries.map(({ name }) => name)}
          limit={8}
          value={shown}
          error={errors['daysOff.holidays']}
          onChange={(holidays) => change({ holidays })}
        />
        {off.absences.map(({ from, to }, index) => (
          <Group key={index} align="end" gap="sm">
            <TextInput
              required
              type="date"
              label={words.absenceFrom}
              value={from}
              onChange={(event) => changeAbsence(index, { from: event.currentTarget.value })}
            />
            <TextInput
              required
              type="date"
              label={words.absenceTo}
              value={to}
              min={from}
              onChange={(event) => changeAbsence(index, { to: event.currentTarget.value })}
            />
            <Button
              variant="subtle"
              aria-label={words.removeAbsence(from, to)}
              onClick={() => change({ absences: off.absences.toSpliced(index, 1) })}
            >
              ✕
            </Button>
          </Group>
        ))}
        <Button
          variant="default"
          size="xs"
          style={{ alignSelf: 'start' }}
          onClick={() => change({ absences: [...off.absences, { from: '', to: '' }] })}
        >
          {words.addAbsence}
        </Button>
      </Stack>
      <SaveBar saving={saving} />
    </form>
  )
}

/** Countries by their names here. Codes that are none, or no longer one, are left out. */
function useCountries() {
  return useMemo(() => {
    const names = new Intl.DisplayNames(undefined, { type: 'region', fallback: 'none' })
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    return letters
      .flatMap((first) => letters.map((second) => first + second))
      .flatMap((code) => {
        const name = new Intl.Locale(`und-${code}`).region === code && names.of(code)
        return name ? [{ code, name }] : []
      })
  }, [])
}
