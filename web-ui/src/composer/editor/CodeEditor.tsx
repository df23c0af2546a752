import { history, historyKeymap, defaultKeymap } from '@codemirror/commands'
import { Compartment, EditorState } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { useEffect, useEffectEvent, useRef } from 'react'
import type { Finding } from '../../api/wire'
import { cutOff, limitFacet } from './cut'
import type { EditorHandle, History } from './handle'
import { handleOf, historyOf } from './handleOf'
import { look } from './look'
import { marks, showReading } from './marks'

export interface CodeEditorProps {
  /** The text to start with; afterwards the editor owns it. */
  initialText: string
  /** Where the cursor was in the plain field that this one takes the place of. */
  initialFocus: { start: number; end: number } | null
  limit: number
  /** The newest reading's findings and the text they are about. */
  judged: string
  findings: Finding[]
  label: string
  describedBy: string
  placeholderText: string
  renderCard: (finding: Finding) => HTMLElement
  onText: (text: string) => void
  onHistory: (history: History) => void
  onReady: (handle: EditorHandle | null) => void
}

/** The note with its findings under the exact words. Loaded on its own: most of the page's weight is here. */
export default function CodeEditor(props: CodeEditorProps) {
  const host = useRef<HTMLDivElement>(null)
  const view = useRef<EditorView | null>(null)
  const limit = useRef(new Compartment())
  const onText = useEffectEvent(props.onText)
  const onHistory = useEffectEvent(props.onHistory)
  const onReady = useEffectEvent(props.onReady)
  const renderCard = useEffectEvent(props.renderCard)
  const start = useRef(props)

  useEffect(() => {
    const { initialText, initialFocus, label, describedBy, placeholderText } = start.current
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc: initialText,
        selection: initialFocus ? { anchor: initialFocus.start, head: initialFocus.end } : { anchor: 0 },
        extensions: [
          history(),
          keymap.of([...defaultKeymap, ...historyKeymap]),
          EditorView.lineWrapping,
          placeholder(placeholderText),
          EditorView.contentAttributes.of({
            'aria-label': label,
            'aria-describedby': describedBy,
            spellcheck: 'true',
            autocapitalize: 'sentences',
            autocorrect: 'on',
          }),
          limit.current.of(limitFacet.of(start.current.limit)),
          marks,
          cutOff,
          look,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              onText(update.state.doc.toString())
              onHistory(historyOf(update.state))
            }
          }),
        ],
      }),
    })
    view.current = editor
    if (initialFocus) editor.focus()
    onReady(handleOf(editor))
    return () => {
      onReady(null)
      editor.destroy()
    }
  }, [])

  useEffect(() => {
    view.current?.dispatch({ effects: limit.current.reconfigure(limitFacet.of(props.limit)) })
  }, [props.limit])

  useEffect(() => {
    const editor = view.current
    if (!editor) return
    const shown = showReading(editor.state, props.judged, props.findings, {
      render: (finding) => renderCard(finding),
      apply: (fix) => handleOf(editor).apply(fix),
    })
    if (shown) editor.dispatch(shown)
  }, [props.judged, props.findings])

  return <div ref={host} />
}
