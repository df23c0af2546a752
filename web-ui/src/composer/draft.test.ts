import { expect, test, vi } from 'vitest'
import { loadDraft, requestOf, saveDraft } from './draft'

test('a draft comes back as it was left', () => {
  const draft = { ...loadDraft(), text: 'Hi', sender: 'recruiter' as const, limit: 200 }
  saveDraft(draft)
  expect(loadDraft()).toEqual(draft)
})

test.each(['{', '[]', 'null', '{"text":7,"sender":"boss","limit":5}'])('what was kept as %s starts afresh', (kept) => {
  localStorage.setItem('rapport.draft', kept)
  expect(loadDraft()).toMatchObject({ text: '', sender: 'job_seeker', limit: 300 })
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
