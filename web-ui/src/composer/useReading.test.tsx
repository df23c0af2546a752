import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { AnalysisRequest } from '../api/wire'
import { analysis, fakeServer } from '../testing/server'
import { useReading } from './useReading'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

const about = (text: string): AnalysisRequest => ({ text, sender: 'other', audience: 'peer', situation: 'cold' })
const pause = () => act(() => vi.advanceTimersByTimeAsync(300))
const render = (first: string | null) =>
  renderHook(({ text }) => useReading(text === null ? null : about(text)), { initialProps: { text: first } })

test('typing on asks once, after a pause', async () => {
  const asked = fakeServer()
  const { rerender } = render('H')
  rerender({ text: 'Hi' })
  rerender({ text: 'Hi A' })
  await pause()
  expect(asked.map((one) => one.body.text)).toEqual(['Hi A'])
})

test('the last answer wins, whichever comes last', async () => {
  const asked = fakeServer()
  const { result, rerender } = render('first')
  await pause()
  rerender({ text: 'second' })
  await pause()
  await act(() => asked[1]!.answer(analysis({ score: 2 })))
  await act(() => asked[0]!.answer(analysis({ score: 1 })))
  expect(result.current.reading).toMatchObject({ request: { text: 'second' }, analysis: { score: 2 } })
  expect(asked[0]!.signal.aborted).toBe(true)
})

test('the earlier reading stays until the next one is there', async () => {
  const asked = fakeServer()
  const { result, rerender } = render('first')
  await pause()
  await act(() => asked[0]!.answer(analysis({ score: 1 })))
  rerender({ text: 'second' })
  expect(result.current).toMatchObject({ status: 'pending', reading: { analysis: { score: 1 } } })
})

test('a lost connection is tried again by itself, and what was read before stays', async () => {
  const asked = fakeServer()
  const { result } = render('note')
  await pause()
  await act(() => asked[0]!.drop())
  expect(result.current.status).toBe('failed')
  await act(() => vi.advanceTimersByTimeAsync(5_000))
  await pause()
  expect(asked).toHaveLength(2)
  await act(() => asked[1]!.answer(analysis()))
  expect(result.current).toMatchObject({ status: 'fresh', failure: null })
})

test('a refusal is shown with its reason and not repeated', async () => {
  const asked = fakeServer()
  const { result } = render('note')
  await pause()
  await act(() => asked[0]!.answer({ title: 'Bad request', detail: 'text: half a character' }, 400))
  expect(result.current.failure).toMatchObject({ message: 'text: half a character', status: 400 })
  await act(() => vi.advanceTimersByTimeAsync(60_000))
  expect(asked).toHaveLength(1)
})

test('an emptied note has no reading', async () => {
  const asked = fakeServer()
  const { result, rerender } = render('note')
  await pause()
  await act(() => asked[0]!.answer(analysis()))
  rerender({ text: null })
  expect(result.current).toMatchObject({ status: 'none', reading: null })
})
