import type { Page } from './followup'
import { call } from './http'

export interface Retention {
  /** Absent: people are kept until someone erases them. */
  days?: number
  /** There while everybody is being erased. */
  erasingEveryoneUntil?: string
}

export interface ErasureEntry {
  id: string
  cause: string
  connections: number
  erasedAt: string
}

/** What has to be sent along, so that nobody erases everybody by a slip. */
export const CONFIRMATION = 'erase everyone'

export const EVERYBODY_FILE = '/api/privacy/export'
export const personFile = (id: string) => `/api/connections/${encodeURIComponent(id)}/export`

export const getRetention = (signal?: AbortSignal) => call<Retention>('GET', '/api/privacy/retention', undefined, signal)
export const saveRetention = (days: number | null) => call<Retention>('PUT', '/api/privacy/retention', { days })
export const listErasures = (signal?: AbortSignal) =>
  call<Page<ErasureEntry>>('GET', '/api/privacy/erasures', undefined, signal)
export const eraseEveryone = () => call<Retention>('POST', '/api/privacy/erasure', { confirm: CONFIRMATION })
export const erasePerson = (id: string) => call<void>('DELETE', `/api/connections/${encodeURIComponent(id)}`, undefined)
