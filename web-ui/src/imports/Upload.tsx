import { Button, FileInput, Group, NativeSelect, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { previewImport, runImport, type ImportOptions, type ImportReport } from '../api/imports'
import { AUDIENCES, SENDERS, SITUATIONS } from '../api/wire'
import { useReason } from '../app/Failure'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { Report } from './Report'

const AS_THE_FILE_SAYS: ImportOptions = {
  zone: '',
  dates: 'month-first',
  language: 'en',
  sender: '',
  audience: '',
  situation: '',
}

/** A file, how to read it, what would happen; and then it happens. */
export function Upload({ onImported }: { onImported: () => void }) {
  const { imports: words, composer } = useMessages()
  const [file, setFile] = useState<File | null>(null)
  const [options, setOptions] = useState(AS_THE_FILE_SAYS)
  const [report, setReport] = useState<ImportReport | null>(null)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const reason = useReason(failure)

  async function attempt(act: () => Promise<ImportReport>) {
    setBusy(true)
    setFailure(null)
    try {
      setReport(await act())
    } catch (refused) {
      setReport(null)
      setFailure(refused)
    }
    setBusy(false)
  }
  function look(chosen: File | null, part: Partial<ImportOptions> = {}) {
    const wanted = { ...options, ...part }
    setFile(chosen)
    setOptions(wanted)
    setReport(null)
    if (chosen) void attempt(() => previewImport(chosen, wanted))
  }
  const choice = (field: 'sender' | 'audience' | 'situation', values: readonly string[], names: Record<string, string>) => (
    <NativeSelect
      label={composer.labels[field]}
      value={options[field]}
      onChange={(event) => look(file, { [field]: event.currentTarget.value })}
      data={[{ value: '', label: words.fromFile }, ...values.map((value) => ({ value, label: names[value]! }))]}
    />
  )
  return (
    <Stack gap="md">
      <FileInput
        label={words.choose}
        placeholder={words.choosePlaceholder}
        accept=".zip,.csv"
        clearable
        clearButtonProps={{ 'aria-label': words.clear }}
        value={file}
        onChange={(chosen) => look(chosen)}
      />
      <Group align="end" gap="sm">
        <NativeSelect
          label={words.dates}
          value={options.dates}
          onChange={(event) => look(file, { dates: event.currentTarget.value })}
          data={Object.entries(words.dateOrders).map(([value, label]) => ({ value, label }))}
        />
        <TextInput
          label={words.language}
          value={options.language}
          maxLength={20}
          onChange={(event) => setOptions({ ...options, language: event.currentTarget.value })}
          onBlur={() => look(file)}
        />
        <TextInput
          label={words.zone}
          placeholder={words.zoneSeat}
          value={options.zone}
          maxLength={60}
          onChange={(event) => setOptions({ ...options, zone: event.currentTarget.value })}
          onBlur={() => look(file)}
        />
        {choice('sender', SENDERS, composer.sender)}
        {choice('audience', AUDIENCES, composer.audience)}
        {choice('situation', SITUATIONS, composer.situation)}
      </Group>
      {failure !== null && (
        <p role="alert" className={room.refused}>
          {reason}
        </p>
      )}
      {report && <Report report={report} />}
      {file && report?.id === undefined && (
        <Group>
          <Button
            loading={busy}
            disabled={report === null}
            onClick={() => void attempt(() => runImport(file, options)).then(onImported)}
          >
            {words.run}
          </Button>
        </Group>
      )}
    </Stack>
  )
}
