import { EditorState } from '@codemirror/state'
import { expect, test } from 'vitest'
import { finding } from '../../testing/server'
import { changeFor, findingsField, marked, setFindings } from './findings'
import { marks, showReading } from './marks'
import { nextFault } from './next'

const TEXT = 'Hi Ama, stock phrase here. Nice talk.'
const stock = finding({ start: 8, end: 20, fixes: [{ start: 8, end: 26, replacement: 'x', label: 'Replace' }] })
const talk = finding({ rule: 'specific-reference', severity: 'strength', start: 27, end: 36 })
const formal = finding({ rule: 'too-formal', severity: 'suggestion', start: 0, end: 6 })

function judged(findings = [stock, talk, formal]) {
  const state = EditorState.create({ doc: TEXT, extensions: [findingsField] })
  return state.update({ effects: setFindings.of({ judged: TEXT, findings }) }).state
}

test('marks move along with the words when text before them changes', () => {
  const state = judged().update({ changes: { from: 0, insert: '👋 ' } }).state
  expect(marked(state).map((one) => state.sliceDoc(one.from, one.to))).toEqual(['stock phrase', 'Nice talk', 'Hi Ama'])
})

test('a fix lands on its words even after an edit elsewhere', () => {
  const state = judged().update({ changes: { from: 0, to: 2, insert: 'Hello' } }).state
  expect(changeFor(state, stock.fixes[0]!)).toEqual({ from: 11, to: 29, insert: 'x' })
})

test('a fix whose words have been edited since is not made', () => {
  const state = judged().update({ changes: { from: 10, insert: 'u' } }).state
  expect(changeFor(state, stock.fixes[0]!)).toBeNull()
})

test('what is about the whole note or about something missing is not marked', () => {
  const whole = finding({ start: 0, end: TEXT.length })
  const missing = finding({ start: 3, end: 3 })
  expect(marked(judged([whole, missing]))).toEqual([])
})

test('next goes from fault to fault, passes strengths over and goes round', () => {
  let state = judged()
  const visited = []
  for (let i = 0; i < 3; i++) {
    const found = nextFault(state, 1)!
    visited.push(found.finding.rule)
    state = state.update({ selection: { anchor: found.from, head: found.to } }).state
  }
  expect(visited).toEqual(['too-formal', 'generic-phrase', 'too-formal'])
  expect(nextFault(state, -1)!.finding.rule).toBe('generic-phrase')
  expect(nextFault(judged([talk]), 1)).toBeNull()
})

test('a reading of a text that has moved on is not shown', () => {
  const state = EditorState.create({ doc: TEXT + '!', extensions: [marks] })
  const cards = { render: () => document.createElement('p'), apply: () => {} }
  expect(showReading(state, TEXT, [stock], cards)).toBeNull()
  expect(showReading(state, TEXT + '!', [stock], cards)).not.toBeNull()
})
