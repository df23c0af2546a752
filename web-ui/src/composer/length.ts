/** How long the network finds a note: UTF-16 code units, CRLF as one (S1). */
export function lengthOf(text: string): number {
  return text.replaceAll('\r\n', '\n').length
}

/** Where a text with LF line breaks is cut off; never through the middle of a character's two halves. */
export function cutAt(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  const low = text.charCodeAt(limit)
  return low >= 0xdc00 && low <= 0xdfff ? limit - 1 : limit
}
