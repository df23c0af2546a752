import { expect, test } from 'vitest'
import { differences } from './differences'

const marked = (text: string, other: string) =>
  differences(text, other)
    .map((part) => (part.differs ? `[${part.text}]` : part.text))
    .join('')

test('words that only one of two notes has are told apart, whatever their capitals', () => {
  expect(marked('Hi Ana, your talk on streams!', 'hi Bo, Your talk on queues!')).toBe('Hi [Ana], your talk on [streams]!')
})

test('accents, numbers and emoji come through as they are', () => {
  expect(marked('Grüße, Zoë 🙂 42', 'Grüße, Zoe 🙂')).toBe('Grüße, [Zoë] 🙂 [42]')
  expect(marked('', 'anything')).toBe('')
})
