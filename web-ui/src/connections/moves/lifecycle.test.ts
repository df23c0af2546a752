import { expect, test } from 'vitest'
import type { Connection } from '../../api/followup'
import { moved, moveTo, stateAfter } from './lifecycle'

const someone = (state: Connection['state'], legalMoves: string[]) => ({ state, legalMoves }) as Connection

test('a first reply begins a conversation, a later one goes on with it', () => {
  expect(stateAfter('accepted', 'replied')).toBe('in_conversation')
  expect(stateAfter('interest_mentioned', 'replied')).toBe('interest_mentioned')
  expect(stateAfter('accepted', 'touched')).toBe('accepted')
})

test('only a legal move leads to a column', () => {
  const sent = someone('sent', ['accepted', 'not-accepted', 'closed'])
  expect(moveTo(sent, 'accepted')).toBe('accepted')
  expect(moveTo(sent, 'not_accepted')).toBe('not-accepted')
  expect(moveTo(sent, 'in_conversation')).toBeUndefined()
  expect(moveTo(someone('accepted', ['touched']), 'accepted')).toBeUndefined()
})

test('what may follow a move is not guessed', () => {
  expect(moved(someone('sent', ['accepted']), 'accepted')).toMatchObject({ state: 'accepted', legalMoves: [] })
})
