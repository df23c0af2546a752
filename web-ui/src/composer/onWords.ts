import type { Finding } from '../api/wire'

/** Whether the finding points at words, rather than at the note as a whole or at something missing. */
export function isOnWords(finding: Finding, judged: string): boolean {
  const around = judged.slice(0, finding.start) + judged.slice(finding.end)
  return finding.end > finding.start && around.trim() !== ''
}
