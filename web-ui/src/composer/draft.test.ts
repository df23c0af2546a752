import { expect, test, vi } from 'vitest'
import { loadDraft, nextOf, requestOf, saveDraft } from './draft'

test('a draft comes back as it was left', () => {
  const draft = { ...loadDraft(), text: 'Hi', sender: 'recruiter' as const, limit: 200 }
  saveDraft(draft)
  expect(loadDraft()).toEqual(draft)
})

test.each(['{', '[]', 'null', '{"text":7,"sender":"boss","limit":5,"facts":{"role":7,"colour":"red"}}'])('what was kept as %s starts afresh', (kept) => {
  localStorage.setItem('rapport.draft', kept)
  expect(loadDraft()).toEqual({ text: '', recipientName: '', sender: 'job_seeker', audience: 'hiring_manager', situation: 'cold', facts: {} })
})

test('a browser that stores nothing loses only the memory', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full')
  })
  expect(() => saveDraft(loadDraft())).not.toThrow()
})

test('nothing is asked about an empty note, and a name only if there is one', () => {
  expect(requestOf({ ...loadDraft(), text: ' \n' })).toBeNull()
  expect(requestOf({ ...loadDraft(), text: 'Hi' })).not.toHaveProperty('recipientName')
  expect(requestOf({ ...loadDraft(), text: ' Hi', recipientName: ' Ama ' })).toMatchObject({
    text: ' Hi',
    recipientName: 'Ama',
  })
})

test('the limit is the seat\'s unless this note has another', () => {
  expect(requestOf({ ...loadDraft(), text: 'Hi' }, 250)).toMatchObject({ limit: 250 })
  expect(requestOf({ ...loadDraft(), text: 'Hi', limit: 200 }, 250)).toMatchObject({ limit: 200 })
})

test('only facts that say something are told', () => {
  const draft = { ...loadDraft(), text: 'Hi', facts: { role: ' ', post: ' talk on tides ' } }
  expect(requestOf(draft)).toMatchObject({ recipient: { post: 'talk on tides' } })
  expect(requestOf({ ...draft, facts: { role: ' ' } })).not.toHaveProperty('recipient')
})

test('the next note is to somebody else from the same person', () => {
  const draft = { ...loadDraft(), text: 'Hi', sender: 'recruiter' as const, recipientName: 'Ama', facts: { role: 'x' } }
  expect(nextOf(draft)).toEqual({ ...loadDraft(), sender: 'recruiter' })
})
