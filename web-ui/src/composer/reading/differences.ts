export interface Part {
  text: string
  differs: boolean
}

const WORD = /([\p{L}\p{M}\p{N}]+)/u

/** The text in parts: words that the other text does not have, and the rest. Capitals make no difference. */
export function differences(text: string, other: string): Part[] {
  const known = new Set(other.toLowerCase().split(WORD).filter((part) => WORD.test(part)))
  return text
    .split(WORD)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, differs: WORD.test(part) && !known.has(part.toLowerCase()) }))
}
