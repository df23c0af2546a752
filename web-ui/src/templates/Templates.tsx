import { Skeleton, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useCallback, useState } from 'react'
import { Link } from 'react-router'
import { listTemplates, type Template } from '../api/templates'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import classes from './Templates.module.css'

const PAUSE_MS = 250

/** The team's good wording: to find, and to fill. */
export default function Templates() {
  const { templates: words } = useMessages()
  usePageTitle(words.title)
  const [sought, setSought] = useState('')
  const [asked] = useDebouncedValue(sought.trim(), PAUSE_MS)
  const load = useCallback((signal: AbortSignal) => listTemplates(asked, signal), [asked])
  const loaded = useLoaded(load)
  return (
    <div className={room.room}>
      <header className={room.intro}>
        <h1>{words.title}</h1>
        <TextInput
          type="search"
          aria-label={words.find}
          placeholder={words.find}
          value={sought}
          onChange={(event) => setSought(event.currentTarget.value)}
        />
      </header>
      {loaded.status === 'failed' && <Failure failure={loaded.failure} onRetry={loaded.reload} />}
      {loaded.status === 'loading' && <Skeleton height={120} radius="md" aria-label={words.loading} role="status" />}
      {loaded.value && loaded.value.items.length === 0 && <p>{words.none}</p>}
      <ul className={classes.list}>
        {loaded.value?.items.map((template) => (
          <Card key={template.id} template={template} />
        ))}
      </ul>
    </div>
  )
}

function Card({ template }: { template: Template }) {
  const { templates: words, composer } = useMessages()
  return (
    <li className={classes.card}>
      <h2>
        <Link to={`/templates/${template.id}`}>{template.name}</Link>
      </h2>
      <p className={room.soft}>{template.purpose}</p>
      <blockquote>{template.sample}</blockquote>
      <p className={room.soft}>
        {words.context(
          words.kind(template.kind),
          composer.sender[template.sender],
          template.audiences.map((audience) => composer.audience[audience]),
        )}
      </p>
    </li>
  )
}
