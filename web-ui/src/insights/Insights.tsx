import { Group, NativeSelect, TextInput } from '@mantine/core'
import { GROUPINGS, type Grouping } from '../api/outcomes'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Breakdown } from './Breakdown'
import { useAsked, type Asked } from './useAsked'
import { Versions } from './Versions'

/** What became of the team's own notes: counts and intervals, no predictions. */
export default function Insights() {
  const { insights: words } = useMessages()
  usePageTitle(words.title)
  const { asked, change } = useAsked()
  return (
    <div className={room.room}>
      <header className={room.intro}>
        <div>
          <h1>{words.title}</h1>
          <span className={room.soft}>{words.lead}</span>
        </div>
      </header>
      <Controls asked={asked} onChange={change} />
      {asked.by === 'template' ? <Versions /> : <Breakdown key={asked.by} asked={{ ...asked, by: asked.by }} />}
    </div>
  )
}

function Controls({ asked, onChange }: { asked: Asked; onChange: (part: Partial<Asked>) => void }) {
  const { insights: words } = useMessages()
  return (
    <Group align="end" gap="sm">
      <NativeSelect
        label={words.by}
        value={asked.by}
        onChange={(event) => onChange({ by: event.currentTarget.value as Grouping })}
        data={GROUPINGS.map((one) => ({ value: one, label: words.groupings[one] }))}
      />
      {asked.by !== 'template' && (
        <>
          <NativeSelect
            label={words.whose}
            value={asked.member}
            onChange={(event) => onChange({ member: event.currentTarget.value })}
            data={[
              { value: '', label: words.everybody },
              { value: 'me', label: words.mine },
            ]}
          />
          <TextInput
            type="date"
            label={words.from}
            value={asked.from}
            onChange={(event) => onChange({ from: event.currentTarget.value })}
          />
          <TextInput
            type="date"
            label={words.to}
            value={asked.to}
            onChange={(event) => onChange({ to: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.evidence}
            value={asked.evidence}
            onChange={(event) => onChange({ evidence: event.currentTarget.value })}
            data={[
              { value: '', label: words.evidences.told },
              { value: 'archive', label: words.evidences.archive },
            ]}
          />
        </>
      )}
    </Group>
  )
}
