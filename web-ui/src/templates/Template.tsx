import { Button, Skeleton, Stack, TextInput } from '@mantine/core'
import { useCallback, useState } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import { getTemplate, type Rendered, type Slot, type Template as Shown } from '../api/templates'
import { getSeat } from '../api/settings'
import { useLoaded } from '../api/useLoaded'
import { Failure, useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { LIMITS, loadDraft } from '../composer/draft'
import { Score } from '../composer/reading/Score'
import { useMessages } from '../i18n/messages'
import { knownFills } from './knownFills'
import { Past } from './Past'
import { Results } from './Results'
import classes from './Templates.module.css'
import { useRendering } from './useRendering'
import { Wording } from './Wording'

/** One template: its slots to fill by their questions, and how the note reads meanwhile. */
export default function Template() {
  const { templates: words } = useMessages()
  const { id = '' } = useParams()
  const load = useCallback((signal: AbortSignal) => getTemplate(id, signal), [id])
  const { value, status, failure, reload, show } = useLoaded(load)
  usePageTitle(value?.name ?? words.title)
  return (
    <div className={room.room}>
      <Link to="/templates" className={room.back}>
        {words.back}
      </Link>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {status === 'loading' && <Skeleton height={240} radius="md" />}
      {value && (
        <>
          <Fill key={value.version.id} template={value} />
          <Wording template={value} onSaved={(saved) => show(() => saved)} />
          <Past key={value.revision} template={value} />
          <Results template={value} />
        </>
      )}
    </div>
  )
}

function Fill({ template }: { template: Shown }) {
  const { templates: words } = useMessages()
  const [fills, setFills] = useState<Record<string, string>>(() => knownFills(template.version.slots, loadDraft()))
  const seatLimit = useLoaded(getSeat).value?.noteLimit ?? LIMITS[0]
  const rendering = useRendering(template.id, fills, loadDraft().limit ?? seatLimit)
  const reason = useReason(rendering.failure)
  const { rendered } = rendering
  return (
    <>
      <header className={room.intro}>
        <div>
          <h1>{template.name}</h1>
          <span className={room.soft}>{template.purpose}</span>
        </div>
      </header>
      <div className={classes.fill}>
        <Stack gap="md">
          {template.version.slots.map((slot) => (
            <SlotField
              key={slot.name}
              slot={slot}
              value={fills[slot.name] ?? ''}
              complaint={complaint(rendered, slot, fills)}
              onChange={(value) => setFills((before) => withFill(before, slot.name, value))}
            />
          ))}
        </Stack>
        <section aria-label={words.reads} aria-busy={rendering.status === 'pending'}>
          <p className={classes.text}>{rendered?.text ?? <Skeletal text={template.version.text} />}</p>
          {rendering.status === 'failed' && <p role="alert">{words.unrendered(reason)}</p>}
          {rendered && <Judged template={template} rendered={rendered} fills={fills} />}
        </section>
      </div>
    </>
  )
}

function Judged({ template, rendered, fills }: { template: Shown; rendered: Rendered; fills: Record<string, string> }) {
  const { templates: words } = useMessages()
  const navigate = useNavigate()
  const { text } = rendered

  function compose() {
    if (text === undefined) return
    const person = template.version.slots.find((slot) => slot.type === 'person')
    const taken = {
      text,
      sender: template.sender,
      audience: template.audiences[0]!,
      situation: template.situation,
      recipientName: (person && fills[person.name]) ?? '',
      templateVersionId: rendered.templateVersionId,
    }
    void navigate('/', { state: { taken } })
  }

  const general = rendered.reasons.filter((one) => one.slot === undefined)
  return (
    <>
      {rendered.analysis && <Score analysis={rendered.analysis} />}
      {general.length > 0 && (
        <ul className={classes.reasons}>
          {general.map((one) => (
            <li key={one.code}>{one.message}</li>
          ))}
        </ul>
      )}
      <Button mt="md" disabled={text === undefined} onClick={compose}>
        {words.compose}
      </Button>
    </>
  )
}

interface SlotFieldProps {
  slot: Slot
  value: string
  complaint: string | undefined
  onChange: (value: string) => void
}

function SlotField({ slot, value, complaint: said, onChange }: SlotFieldProps) {
  const { templates: words } = useMessages()
  return (
    <TextInput
      label={slot.prompt}
      description={words.example(slot.example)}
      withAsterisk={slot.required}
      required={slot.required}
      maxLength={slot.longest}
      value={value}
      error={said}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}

/** The wording before it is filled, each slot by its name: nothing pretends to be a note. */
function Skeletal({ text }: { text: string }) {
  return text.split(/(\{\{[^{}]*\}\})/).map((part, index) => {
    if (!part.startsWith('{{')) return part
    const name = part.slice(2, -2).trim()
    return /^[#^/]/.test(name) ? null : (
      <span key={index} className={classes.slot}>
        {name.replaceAll('_', ' ')}
      </span>
    )
  })
}

/** What is wrong with a fill; an empty slot is not complained about before somebody has been there. */
function complaint(rendered: Rendered | null, slot: Slot, fills: Record<string, string>): string | undefined {
  const reason = rendered?.reasons.find((one) => one.slot === slot.name)
  return reason && (reason.code !== 'unfilled-slot' || fills[slot.name] !== undefined) ? reason.message : undefined
}

function withFill(fills: Record<string, string>, name: string, value: string): Record<string, string> {
  return { ...fills, [name]: value }
}
