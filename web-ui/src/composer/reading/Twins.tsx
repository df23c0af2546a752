import { useCallback } from 'react'
import { Link } from 'react-router'
import { getConnection } from '../../api/followup'
import { useLoaded } from '../../api/useLoaded'
import type { Twin } from '../../api/wire'
import { useMessages } from '../../i18n/messages'
import classes from './Twins.module.css'
import { differences } from './differences'

/** The sent note that reads most like this one, with the words in which it differs. */
export function Twins({ twins, text }: { twins: Twin[]; text: string }) {
  const nearest = twins[0]
  return nearest ? <Nearest key={nearest.connectionId} twin={nearest} text={text} /> : null
}

function Nearest({ twin, text }: { twin: Twin; text: string }) {
  const { twins: words } = useMessages()
  const load = useCallback((signal: AbortSignal) => getConnection(twin.connectionId, signal), [twin.connectionId])
  const { value } = useLoaded(load)
  if (!value) return null
  return (
    <figure className={classes.twin}>
      <figcaption>
        {words.sentTo} <Link to={`/connections/${value.id}`}>{value.person.name}</Link>
      </figcaption>
      <blockquote>
        {differences(value.note.text, text).map((part, index) =>
          part.differs ? <mark key={index}>{part.text}</mark> : part.text,
        )}
      </blockquote>
    </figure>
  )
}
