import { Button, FileInput, Group, NativeSelect, Stack } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { preview, start, type Preview, type UploadOptions } from '../api/batches'
import { AUDIENCES, SENDERS, SITUATIONS } from '../api/wire'
import { useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { Faults } from './Faults'

const FROM_THE_FILE: UploadOptions = { sender: '', audience: '', situation: '', depth: 'full' }

/** A file, what its rows do not say, and how it would be read before anything is stored. */
export function Upload() {
  const { batches: words, composer } = useMessages()
  const navigate = useNavigate()
  const [file, setFile] = useState<File | null>(null)
  const [options, setOptions] = useState(FROM_THE_FILE)
  const [shown, setShown] = useState<Preview | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const reason = useReason(failure)

  async function attempt(act: () => Promise<void>) {
    setBusy(true)
    setFailure(null)
    try {
      await act()
    } catch (refused) {
      setFailure(refused)
    }
    setBusy(false)
  }

  function look(chosen: File | null, wanted: UploadOptions) {
    setFile(chosen)
    setOptions(wanted)
    setShown(null)
    if (chosen) void attempt(async () => setShown(await preview(chosen, wanted)))
  }

  const choice = (field: 'sender' | 'audience' | 'situation', values: readonly string[], names: Record<string, string>) => (
    <NativeSelect
      label={composer.labels[field]}
      value={options[field]}
      onChange={(event) => look(file, { ...options, [field]: event.currentTarget.value })}
      data={[{ value: '', label: words.fromFile }, ...values.map((value) => ({ value, label: names[value]! }))]}
    />
  )

  return (
    <Stack gap="md">
      <FileInput
        label={words.choose}
        description={words.formats}
        placeholder={words.choosePlaceholder}
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,.xlsx"
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
        value={file}
        onChange={(chosen) => look(chosen, options)}
      />
      <Group grow preventGrowOverflow={false}>
        {choice('sender', SENDERS, composer.sender)}
        {choice('audience', AUDIENCES, composer.audience)}
        {choice('situation', SITUATIONS, composer.situation)}
        <NativeSelect
          label={words.depth}
          value={options.depth}
          onChange={(event) => setOptions({ ...options, depth: event.currentTarget.value })}
          data={[
            { value: 'full', label: words.full },
            { value: 'quick', label: words.quick },
          ]}
        />
      </Group>
      {failure !== null && (
        <p role="alert" className={room.refused}>
          {reason}
        </p>
      )}
      {shown && <Look preview={shown} />}
      {file && (
        <Group>
          <Button
            loading={busy}
            disabled={shown === null || shown.notes.length === 0}
            onClick={() => void attempt(async () => navigate(`/batches/${(await start(file, options)).id}`))}
          >
            {words.start}
          </Button>
        </Group>
      )}
    </Stack>
  )
}

function Look({ preview: { mapping, notes, faults } }: { preview: Preview }) {
  const { batches: words } = useMessages()
  return (
    <section aria-label={words.look}>
      <p className={room.soft}>
        {Object.entries(mapping)
          .map(([field, column]) => words.mapped(column, field))
          .join(' · ')}
      </p>
      <ol>
        {notes.slice(0, 3).map((note) => (
          <li key={note.line}>{note.text}</li>
        ))}
      </ol>
      <Faults faults={faults} />
    </section>
  )
}
