import { linter, setDiagnostics, type Diagnostic } from '@codemirror/lint'
import { StateEffect, StateField, type EditorState, type Extension, type TransactionSpec } from '@codemirror/state'
import { Decoration, EditorView } from '@codemirror/view'
import type { Finding, Fix, Severity } from '../../api/wire'
import { isChange } from '../fix'
import { findingsField, marked, setFindings } from './findings'

/** What a mark's card says and does. */
export interface MarkCards {
  render: (finding: Finding) => HTMLElement
  apply: (fix: Fix) => void
}

const LINT_SEVERITY: Record<Severity, Diagnostic['severity']> = {
  error: 'error',
  warning: 'warning',
  suggestion: 'info',
  strength: 'hint',
}

/** Puts a reading's findings into the editor, or nothing if the text has moved on since. */
export function showReading(
  state: EditorState,
  judged: string,
  findings: Finding[],
  cards: MarkCards,
): TransactionSpec | null {
  if (state.doc.toString() !== judged) return null
  const effects = [setFindings.of({ judged, findings })]
  const placed = state.update({ effects }).state
  const diagnostics = marked(placed).map(({ finding, from, to }) => diagnosticOf(finding, from, to, cards))
  const lint = setDiagnostics(state, diagnostics)
  return { ...lint, effects: [...effects, ...[lint.effects ?? []].flat()] }
}

function diagnosticOf(finding: Finding, from: number, to: number, cards: MarkCards): Diagnostic {
  return {
    from,
    to,
    severity: LINT_SEVERITY[finding.severity],
    markClass: `cm-finding cm-finding-${finding.severity}`,
    message: finding.message,
    renderMessage: () => cards.render(finding),
    actions: finding.fixes.filter(isChange).map((fix) => ({ name: fix.label, apply: () => cards.apply(fix) })),
  }
}

export const setActive = StateEffect.define<number | null>()

const active = Decoration.mark({ class: 'cm-finding-active' })

/** The finding a person is looking at in the list. */
const activeField = StateField.define<number | null>({
  create: () => null,
  update(index, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setActive)) return effect.value
      if (effect.is(setFindings)) return null
    }
    return index
  },
  provide: (field) =>
    EditorView.decorations.compute([field, findingsField], (state) => {
      const found = marked(state).find((one) => one.index === state.field(field))
      return found ? Decoration.set(active.range(found.from, found.to)) : Decoration.none
    }),
})

export const marks: Extension = [
  findingsField,
  activeField,
  linter(null, { hideOn: (transaction) => transaction.docChanged }),
]
