import { expect, test } from 'vitest'
import type { Slot } from '../api/templates'
import { loadDraft } from '../composer/draft'
import { knownFills } from './knownFills'

const slot = (name: string, type: string, longest = 40) => ({ name, type, longest }) as Slot

test('what is known fills the first slot of its kind, and nothing that is too long for it', () => {
  const draft = { ...loadDraft(), recipientName: 'Noor Haddad', facts: { company: 'Quayside', post: 'x'.repeat(50) } }
  const slots = [slot('first_name', 'person'), slot('mutual', 'person'), slot('firm', 'company'), slot('post', 'post_or_talk')]
  expect(knownFills(slots, draft)).toEqual({ first_name: 'Noor', firm: 'Quayside' })
})
