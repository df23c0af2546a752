import { Button } from '@mantine/core'
import type { Suggestion } from '../../api/wire'
import { useMessages } from '../../i18n/messages'
import classes from './Twins.module.css'

/** A whole note that reads better, made of the facts that were noted. Taking it is one edit: undo brings the note back. */
export function SuggestedNote({ suggestion, onUse }: { suggestion: Suggestion; onUse: (text: string) => void }) {
  const { reading: words } = useMessages()
  return (
    <figure className={classes.twin}>
      <figcaption>
        {words.suggestion}. {words.suggestionText(suggestion.score)}
      </figcaption>
      <blockquote>{suggestion.text}</blockquote>
      <Button size="compact-sm" variant="default" mt="sm" onClick={() => onUse(suggestion.text)}>
        {words.useSuggestion}
      </Button>
    </figure>
  )
}
