import { NativeSelect } from '@mantine/core'
import { useMessages } from '../i18n/messages'

export function WhoseField({ mine, onChange }: { mine: boolean; onChange: (mine: boolean) => void }) {
  const { subscriptions: words } = useMessages()
  return (
    <NativeSelect
      label={words.owner}
      value={mine ? 'me' : ''}
      onChange={(event) => onChange(event.currentTarget.value === 'me')}
      data={[
        { value: 'me', label: words.mine },
        { value: '', label: words.everybody },
      ]}
    />
  )
}
