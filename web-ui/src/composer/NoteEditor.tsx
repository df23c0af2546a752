import { lazy, Suspense, useRef } from 'react'
import type { CodeEditorProps } from './editor/CodeEditor'
import classes from './NoteEditor.module.css'

const CodeEditor = lazy(() => import('./editor/CodeEditor'))

type NoteEditorProps = Omit<CodeEditorProps, 'initialText' | 'initialFocus'> & { text: string }

/** A plain field until the editor has arrived: a person can type at once, and nothing moves when it does. */
export function NoteEditor({ text, ...editor }: NoteEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={classes.editor}>
      <Suspense
        fallback={
          <textarea
            ref={field}
            className={classes.plain}
            defaultValue={text}
            aria-label={editor.label}
            aria-describedby={editor.describedBy}
            placeholder={editor.placeholderText}
            onChange={(event) => editor.onText(event.target.value)}
          />
        }
      >
        <Arrived text={text} field={field} editor={editor} />
      </Suspense>
    </div>
  )
}

function Arrived({
  text,
  field,
  editor,
}: {
  text: string
  field: React.RefObject<HTMLTextAreaElement | null>
  editor: Omit<CodeEditorProps, 'initialText' | 'initialFocus'>
}) {
  const plain = field.current
  const initialFocus =
    plain && document.activeElement === plain ? { start: plain.selectionStart, end: plain.selectionEnd } : null
  return <CodeEditor initialText={text} initialFocus={initialFocus} {...editor} />
}
