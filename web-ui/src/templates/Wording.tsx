import { Button, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { Refused } from '../api/http'
import { moveTemplate, saveText, type Template, type TemplateMove } from '../api/templates'
import { useReason } from '../app/Failure'
import { useMessages } from '../i18n/messages'
import classes from './Library.module.css'

const MOVES: Record<Template['version']['state'], TemplateMove[]> = {
  draft: ['submit', 'publish', 'retire'],
  in_review: ['return', 'publish', 'retire'],
  published: ['retire'],
  retired: [],
}

/** The text as it is kept, how long it can get, and what can be done with it. */
export function Wording({ template, onSaved }: { template: Template; onSaved: (saved: Template) => void }) {
  const { library: words } = useMessages()
  const { version } = template
  const [text, setText] = useState(version.text)
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<unknown>(null)
  const reason = useReason(failure)

  async function act(change: () => Promise<Template>) {
    setBusy(true)
    setFailure(null)
    try {
      onSaved(await change())
    } catch (refused) {
      setFailure(refused)
    }
    setBusy(false)
  }

  return (
    <section>
      <h2 className={classes.group}>{words.wording}</h2>
      <Textarea
        autosize
        minRows={3}
        label={words.kept(version.number, words.states[version.state])}
        description={words.worst(version.length.longest)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {version.length.limits.map(
        (limit) => limit.over > 0 && <p key={limit.limit}>{words.over(limit.limit, limit.over, limit.cut)}</p>,
      )}
      {failure !== null && (
        <div role="alert" className={classes.flaws}>
          {flawsOf(failure, text).map((flaw) => (
            <p key={flaw}>{flaw}</p>
          ))}
          {flawsOf(failure, text).length === 0 && <p>{reason}</p>}
        </div>
      )}
      <Group gap="xs" mt="sm">
        <Button disabled={text === version.text} loading={busy} onClick={() => void act(() => saveText(template, text))}>
          {words.save}
        </Button>
        {MOVES[version.state].map((move) => (
          <Button
            key={move}
            variant="default"
            disabled={busy || text !== version.text}
            onClick={() => void act(() => moveTemplate(template.id, move))}
          >
            {words.moves[move]}
          </Button>
        ))}
      </Group>
    </section>
  )
}

/** What is wrong with the text, each with the words it is about. */
function flawsOf(failure: unknown, text: string): string[] {
  if (!(failure instanceof Refused)) return []
  return (failure.problem.errors ?? []).flatMap(({ message, start, end }) => {
    if (!message) return []
    return start !== undefined && end !== undefined ? `“${text.slice(start, end)}”: ${message}` : message
  })
}
