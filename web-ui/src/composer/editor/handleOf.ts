import { isolateHistory, redo, redoDepth, undo, undoDepth } from '@codemirror/commands'
import type { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { changeFor, marked, type PlacedFinding } from './findings'
import type { EditorHandle, History } from './handle'
import { setActive } from './marks'
import { nextFault } from './next'

export function historyOf(state: EditorState): History {
  return { canUndo: undoDepth(state) > 0, canRedo: redoDepth(state) > 0 }
}

/** What the page can ask of this editor. */
export function handleOf(view: EditorView): EditorHandle {
  const select = (found: PlacedFinding) => {
    view.dispatch({
      selection: { anchor: found.from, head: found.to },
      effects: [setActive.of(null), EditorView.scrollIntoView(found.from, { y: 'nearest', yMargin: 80 })],
    })
    view.focus()
  }
  return {
    apply(fix) {
      const changes = changeFor(view.state, fix)
      if (!changes) return false
      view.dispatch({
        changes,
        selection: { anchor: changes.from + changes.insert.length },
        annotations: isolateHistory.of('full'),
        userEvent: 'input.fix',
      })
      view.focus()
      return true
    },
    show(index) {
      const found = marked(view.state).find((one) => one.index === index)
      if (found) select(found)
    },
    activate(index) {
      view.dispatch({ effects: setActive.of(index) })
    },
    next(direction) {
      const found = nextFault(view.state, direction)
      if (found) select(found)
      return found?.index ?? null
    },
    replaceAll(text) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: text },
        selection: { anchor: text.length },
        annotations: isolateHistory.of('full'),
      })
      view.focus()
    },
    undo: () => void undo(view),
    redo: () => void redo(view),
    focus: () => view.focus(),
  }
}
