import { EditorState, StateEffect, StateField, type ChangeDesc } from '@codemirror/state'
import type { Finding, Fix } from '../../api/wire'
import { isOnWords } from '../onWords'

/** A finding at its place in the text as it is now, which may have moved on since it was judged. */
export interface PlacedFinding {
  /** Its place in the reading's list. */
  index: number
  finding: Finding
  from: number
  to: number
}

interface Placed {
  judged: string
  findings: PlacedFinding[]
  /** From the judged text to the text as it is now. */
  since: ChangeDesc | null
}

export const setFindings = StateEffect.define<{ judged: string; findings: Finding[] }>()

/** The reading's findings, carried along with every edit until the next reading. */
export const findingsField = StateField.define<Placed>({
  create: () => ({ judged: '', findings: [], since: null }),
  update(placed, transaction) {
    let next = placed
    if (transaction.docChanged) {
      const changes = transaction.changes.desc
      next = {
        judged: placed.judged,
        since: placed.since ? placed.since.composeDesc(changes) : changes,
        findings: placed.findings.map((one) => ({
          ...one,
          from: changes.mapPos(one.from, 1),
          to: Math.max(changes.mapPos(one.from, 1), changes.mapPos(one.to, -1)),
        })),
      }
    }
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) next = place(effect.value.judged, effect.value.findings)
    }
    return next
  },
})

function place(judged: string, findings: Finding[]): Placed {
  return {
    judged,
    since: null,
    findings: findings.map((finding, index) => ({ index, finding, from: finding.start, to: finding.end })),
  }
}

/** Findings that can be marked in the text as it is now: on words that still stand. */
export function marked(state: EditorState): PlacedFinding[] {
  const { findings, judged } = state.field(findingsField)
  return findings.filter((one) => one.from < one.to && isOnWords(one.finding, judged))
}

/** The change a fix makes to the text as it is now; nothing if the words it is about have been edited since. */
export function changeFor(state: EditorState, fix: Fix): { from: number; to: number; insert: string } | null {
  const { judged, since } = state.field(findingsField)
  const from = since ? since.mapPos(fix.start, 1) : fix.start
  const to = since ? Math.max(from, since.mapPos(fix.end, -1)) : fix.end
  const untouched = state.sliceDoc(from, to) === judged.slice(fix.start, fix.end)
  return untouched ? { from, to, insert: fix.replacement } : null
}
