import { expect, test } from 'vitest'
import { cutAt, lengthOf } from './length'

test('a length counts UTF-16 code units, and a CRLF as one', () => {
  expect(lengthOf('a👩‍💻')).toBe(6)
  expect(lengthOf('a\r\nb\nc')).toBe(5)
})

test('a cut never goes through the middle of an emoji', () => {
  expect(cutAt('ab👋', 3)).toBe(2)
  expect(cutAt('ab👋', 4)).toBe(4)
  expect(cutAt('abcdef', 3)).toBe(3)
})
