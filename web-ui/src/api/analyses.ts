import { call } from './http'
import type { Analysis, AnalysisRequest } from './wire'

/** Has one note judged. */
export function analyze(request: AnalysisRequest, signal: AbortSignal): Promise<Analysis> {
  return call<Analysis>('POST', '/api/analyses', request, signal)
}
