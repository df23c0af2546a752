import { Skeleton } from '@mantine/core'
import { mostUsedTemplates, outcomesOf, type Outcome } from '../api/templates'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { useMessages } from '../i18n/messages'
import { Rates } from './Rates'

const MOST_USED = 12

type Row = Outcome & { key: string; template: string; number: number }

async function find(signal: AbortSignal): Promise<Row[]> {
  const used = await mostUsedTemplates(MOST_USED, signal)
  const versions = await Promise.all(
    used.items.map(async ({ id, name }) =>
      (await outcomesOf(id, signal)).map((one) => ({ ...one, key: `${id} ${one.number}`, template: name })),
    ),
  )
  return versions.flat().filter((one) => one.sent > 0)
}

/** What became of the notes of the most used templates, by version. */
export function Versions() {
  const { insights: words } = useMessages()
  const { status, value, failure, reload } = useLoaded(find)
  return (
    <>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {status === 'loading' && <Skeleton mt="lg" height={260} radius="md" role="status" aria-label={words.loading} />}
      {value?.length === 0 && <p>{words.noTemplates}</p>}
      {value && value.length > 0 && (
        <Rates
          caption={words.groupings.template}
          what={words.template}
          rows={value.map((one) => ({ ...one, label: words.version(one.template, one.number) }))}
        />
      )}
    </>
  )
}
