import { useCallback, useMemo, useState } from 'react'
import type { Finding } from '../api/wire'
import type { Reading } from './useReading'

/**
 * Leaves out what the writer chose to ignore. A finding is known by its rule and its words, so it stays ignored while
 * the rest of the note changes. The score is the server's and stays as it is.
 */
export function useIgnored(whole: Reading | null) {
  const [names, setNames] = useState<ReadonlySet<string>>(new Set())
  const reading = useMemo(() => {
    if (!whole || names.size === 0) return whole
    const findings = whole.analysis.findings.filter((finding) => !names.has(nameOf(finding, whole)))
    return { ...whole, analysis: { ...whole.analysis, findings } }
  }, [whole, names])
  const ignore = useCallback(
    (finding: Finding) => whole && setNames((before) => new Set([...before, nameOf(finding, whole)])),
    [whole],
  )
  const bringBack = useCallback(() => setNames(new Set()), [])
  const ignored = (whole?.analysis.findings.length ?? 0) - (reading?.analysis.findings.length ?? 0)
  return { reading, ignored, ignore, bringBack }
}

const nameOf = (finding: Finding, { request }: Reading) =>
  `${finding.rule} ${request.text.slice(finding.start, finding.end)}`
