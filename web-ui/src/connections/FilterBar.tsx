import { Group, NativeSelect, SegmentedControl, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { useState } from 'react'
import { STATES } from '../api/followup'
import { useMessages } from '../i18n/messages'
import classes from './Connections.module.css'
import type { Filters } from './filters'

const PAUSE_MS = 250

/** How to show the people, and which. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (part: Partial<Filters>) => void }) {
  const { connections: words } = useMessages()
  const [typed, setTyped] = useState(filters.q)
  const [asked, setAsked] = useState(filters.q)
  const find = useDebouncedCallback((q: string) => onChange({ q: q.trim() }), PAUSE_MS)
  if (filters.q !== asked) {
    // The address changed, by the back button for instance; while typing it follows what is typed.
    setAsked(filters.q)
    if (filters.q !== typed.trim()) setTyped(filters.q)
  }
  return (
    <Group className={classes.filters!} gap="sm">
      <SegmentedControl
        aria-label={words.view}
        value={filters.view}
        onChange={(view) => onChange({ view: view as Filters['view'] })}
        data={(['table', 'board'] as const).map((view) => ({ value: view, label: words.views[view] }))}
      />
      <TextInput
        type="search"
        className={classes.find!}
        aria-label={words.find}
        placeholder={words.find}
        maxLength={100}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value)
          find(event.currentTarget.value)
        }}
      />
      <NativeSelect
        aria-label={words.whose}
        value={filters.member}
        onChange={(event) => onChange({ member: event.currentTarget.value })}
        data={[
          { value: '', label: words.everybody },
          { value: 'me', label: words.mine },
        ]}
      />
      {filters.view === 'table' && (
        <NativeSelect
          aria-label={words.filter}
          value={filters.state}
          onChange={(event) => onChange({ state: event.currentTarget.value })}
          data={[{ value: '', label: words.all }, ...STATES.map((one) => ({ value: one, label: words.states[one] }))]}
        />
      )}
    </Group>
  )
}
