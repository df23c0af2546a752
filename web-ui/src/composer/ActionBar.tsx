import { ActionIcon, Button, Group, Kbd, Tooltip } from '@mantine/core'
import type { RefObject } from 'react'
import { Redo, Undo } from '../app/icons'
import { useMessages } from '../i18n/messages'
import classes from './ActionBar.module.css'
import { CopyButton } from './CopyButton'
import type { EditorHandle, History } from './editor/handle'
import type { ReadingState } from './useReading'

interface ActionBarProps {
  text: string
  state: ReadingState
  history: History
  editor: RefObject<EditorHandle | null>
  onCopied: () => void
}

/** What can be done with the note as a whole. */
export function ActionBar({ text, state, history, editor, onCopied }: ActionBarProps) {
  const { composer } = useMessages()
  return (
    <div className={classes.bar}>
      <Group gap={4}>
        <Tooltip label={composer.undo} openDelay={400}>
          <ActionIcon
            variant="subtle"
            size="lg"
            className={classes.quiet}
            aria-label={composer.undo}
            disabled={!history.canUndo}
            onClick={() => editor.current?.undo()}
          >
            <Undo />
          </ActionIcon>
        </Tooltip>
        <Tooltip label={composer.redo} openDelay={400}>
          <ActionIcon
            variant="subtle"
            size="lg"
            className={classes.quiet}
            aria-label={composer.redo}
            disabled={!history.canRedo}
            onClick={() => editor.current?.redo()}
          >
            <Redo />
          </ActionIcon>
        </Tooltip>
        <Button
          variant="subtle"
          size="compact-md"
          className={classes.quiet}
          disabled={text === ''}
          onClick={() => editor.current?.replaceAll('')}
        >
          {composer.clear}
        </Button>
      </Group>
      <span className={classes.keys}>
        <Kbd size="xs">F8</Kbd> {composer.keys}
      </span>
      <CopyButton text={text} state={state} onBack={() => editor.current?.focus()} onCopied={onCopied} />
    </div>
  )
}
