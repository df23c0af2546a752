import { Button, Skeleton } from '@mantine/core'
import { useCallback, useState } from 'react'
import { listGroups } from '../api/batches'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import classes from './Batch.module.css'

const SHOWN = 4

/** Notes of the file that read nearly the same; looked for when somebody asks. */
export function Groups({ id }: { id: string }) {
  const { batches: words } = useMessages()
  const [asked, setAsked] = useState(false)
  return (
    <section>
      <h2 className={room.group}>{words.groups}</h2>
      <p className={room.soft}>{words.groupsText}</p>
      {asked ? (
        <Found id={id} />
      ) : (
        <Button size="xs" variant="default" onClick={() => setAsked(true)}>
          {words.findGroups}
        </Button>
      )}
    </section>
  )
}

function Found({ id }: { id: string }) {
  const { batches: words } = useMessages()
  const load = useCallback((signal: AbortSignal) => listGroups(id, signal), [id])
  const { value, status, failure, reload } = useLoaded(load)
  return (
    <>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {status === 'loading' && <Skeleton height={80} radius="md" role="status" aria-label={words.findGroups} />}
      {value?.items.length === 0 && <p role="status">{words.noGroups}</p>}
      <ol className={classes.items}>
        {value?.items.map((group) => (
          <li key={group.place}>
            <span className={room.soft}>{words.group(group.size)}</span>
            <span className={classes.note}>
              {group.notes.slice(0, SHOWN).map((note) => (
                <span key={note.line} style={{ display: 'block', marginBottom: '0.4rem' }}>
                  <span className={room.soft}>{words.line(note.line)}</span> {note.text}
                </span>
              ))}
              {group.size > SHOWN && <span className={room.soft}>{words.groupRest(group.size - SHOWN)}</span>}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
