import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { changeArc, createArc, type Arc, type ArcStep } from '../api/arcs'
import { fieldErrors } from '../app/fields'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { SaveBar } from '../settings/SaveBar'
import { useSaving } from '../settings/useSaving'
import { daysOf, lengthOf } from './days'
import { StepFields } from './StepFields'

interface ArcEditorProps {
  from: Arc
  copy: boolean
  onDone: () => void
  onLeave: () => void
}

const NEW_STEP: ArcStep = { step: '', kind: 'message', earliest: 'P14D', until: 'P30D', why: '' }

/** Changes an arc, or a copy of one. What cannot work the server says, by step. */
export function ArcEditor({ from, copy, onDone, onLeave }: ArcEditorProps) {
  const { arcs: words } = useMessages()
  const [arc, setArc] = useState(() => (copy ? { ...from.arc, name: words.copyOf(from.arc.name) } : from.arc))
  const [saving, save, forget] = useSaving()
  const errors = fieldErrors(saving.failure)
  const change = (part: Partial<typeof arc>) => {
    forget()
    setArc((before) => ({ ...before, ...part }))
  }
  const changeStep = (index: number, step: ArcStep) => change({ steps: arc.steps.with(index, step) })

  function submit(event: FormEvent) {
    event.preventDefault()
    void save(async () => {
      await (copy ? createArc(arc) : changeArc(from.id, from.version, arc))
      onDone()
    })
  }
  return (
    <Card title={words.own}>
      <form onSubmit={submit}>
        <Stack gap="md">
          <TextInput
            required
            label={words.name}
            maxLength={100}
            value={arc.name}
            error={errors.name}
            autoFocus
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          {arc.steps.map((step, index) => (
            <StepFields
              key={index}
              number={index + 1}
              step={step}
              error={errorOf(errors, index)}
              onChange={(changed) => changeStep(index, changed)}
              onRemove={() => change({ steps: arc.steps.toSpliced(index, 1) })}
            />
          ))}
          <Button
            size="xs"
            variant="default"
            style={{ alignSelf: 'start' }}
            onClick={() => change({ steps: [...arc.steps, NEW_STEP] })}
          >
            {words.addStep}
          </Button>
          <NumberInput
            label={words.bump}
            description={words.noBump}
            min={7}
            value={arc.bump ? daysOf(arc.bump.after) : ''}
            error={errors['bump.after']}
            onChange={(days) => {
              const { bump, ...rest } = arc
              forget()
              setArc(days === '' ? rest : { ...rest, bump: { after: lengthOf(Number(days)), why: bump?.why ?? '' } })
            }}
          />
          {arc.bump && (
            <TextInput
              required
              label={words.bumpWhy}
              maxLength={300}
              value={arc.bump.why}
              error={errors['bump.why']}
              onChange={(event) => change({ bump: { ...arc.bump!, why: event.currentTarget.value } })}
            />
          )}
        </Stack>
        <Group align="end">
          <SaveBar saving={saving} label={copy ? words.saveNew : words.saveChange} />
          <Button variant="subtle" onClick={onLeave}>
            {words.leave}
          </Button>
        </Group>
      </form>
    </Card>
  )
}

/** What was said of a step, whatever of it. */
function errorOf(errors: Record<string, string>, index: number): string | undefined {
  return Object.entries(errors).find(([field]) => field.startsWith(`steps[${index}]`))?.[1]
}
