import type { EditorState } from '@codemirror/state'
import { marked, type PlacedFinding } from './findings'

/** The next fault after the cursor in that direction, going round at the end; nothing if no fault is marked. */
export function nextFault(state: EditorState, direction: 1 | -1): PlacedFinding | null {
  const faults = marked(state)
    .filter((one) => one.finding.severity !== 'strength')
    .sort((a, b) => a.from - b.from || a.to - b.to)
  const { from, to } = state.selection.main
  const selected = faults.findIndex((one) => one.from === from && one.to === to)
  if (selected >= 0) {
    return faults[(selected + direction + faults.length) % faults.length] ?? null
  }
  return direction > 0
    ? (faults.find((one) => one.from >= to) ?? faults[0] ?? null)
    : (faults.findLast((one) => one.to <= from) ?? faults.at(-1) ?? null)
}
