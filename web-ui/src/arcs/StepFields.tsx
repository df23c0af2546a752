import { Button, NativeSelect, NumberInput, SimpleGrid, TextInput } from '@mantine/core'
import { STEP_KINDS, type ArcStep } from '../api/arcs'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { daysOf, lengthOf } from './days'

interface StepFieldsProps {
  number: number
  step: ArcStep
  error: string | undefined
  onChange: (step: ArcStep) => void
  onRemove: () => void
}

export function StepFields({ number, step, error, onChange, onRemove }: StepFieldsProps) {
  const { arcs: words } = useMessages()
  const change = (part: Partial<ArcStep>) => onChange({ ...step, ...part })
  // The end of the time that matters more than office hours is not shown here: it goes when the time changes.
  const retime = (part: Pick<ArcStep, 'earliest'> | Pick<ArcStep, 'until'>) => {
    const { latest: _, ...rest } = step
    onChange({ ...rest, ...part })
  }
  return (
    <fieldset style={{ margin: 0, border: '1px solid var(--page-line)', borderRadius: '0.6rem' }}>
      <legend>{words.step(number)}</legend>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <TextInput
          required
          label={words.id}
          maxLength={40}
          pattern="[a-z][a-z0-9_]*"
          value={step.step}
          onChange={(event) => change({ step: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.kind}
          value={step.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as ArcStep['kind'] })}
          data={STEP_KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
        />
        <NumberInput
          required
          label={words.earliest}
          min={0}
          max={730}
          value={daysOf(step.earliest)}
          onChange={(days) => retime({ earliest: lengthOf(Number(days)) })}
        />
        <NumberInput
          required
          label={words.until}
          min={1}
          max={730}
          value={daysOf(step.until)}
          onChange={(days) => retime({ until: lengthOf(Number(days)) })}
        />
        {(['replies', 'exchanges'] as const).map((gate) => (
          <NumberInput
            key={gate}
            label={words[gate]}
            min={0}
            max={20}
            value={step.gate?.[gate] ?? 0}
            onChange={(n) => change({ gate: { ...step.gate, [gate]: Number(n) } })}
          />
        ))}
      </SimpleGrid>
      <TextInput
        required
        mt="sm"
        label={words.why}
        maxLength={300}
        value={step.why}
        onChange={(event) => change({ why: event.currentTarget.value })}
      />
      {error && (
        <p role="alert" className={room.refused}>
          {error}
        </p>
      )}
      <Button size="xs" variant="subtle" mt="xs" onClick={onRemove}>
        {words.removeStep(number)}
      </Button>
    </fieldset>
  )
}
