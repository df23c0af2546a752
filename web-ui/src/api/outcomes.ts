import { call } from './http'
import type { Outcome, Rate } from './templates'

/** What the figures can be told apart by. */
export const GROUPINGS = ['rule', 'template', 'audience', 'situation', 'sender', 'member', 'week'] as const
export type Grouping = (typeof GROUPINGS)[number]

export interface OutcomeRow extends Outcome {
  key: string
  others?: { n: number; accepted: number; acceptance?: Rate }
  difference?: { value: number; low: number; high: number }
  mayBeChance?: boolean
  summary?: string
  /** What happened in that week, whenever the note was sent. */
  activity?: { sent: number; accepted: number; replied: number }
  bias?: string
}

export interface Outcomes {
  threshold: number
  maturityDays: number
  evidence: 'told' | 'archive'
  archiveOnly: number
  items: OutcomeRow[]
}

export interface OutcomeFilter {
  by: Exclude<Grouping, 'template'>
  member?: string
  from?: string
  to?: string
  evidence?: string
}

export const getOutcomes = (filter: OutcomeFilter, signal?: AbortSignal) =>
  call<Outcomes>('GET', `/api/outcomes?${new URLSearchParams({ ...filter })}`, undefined, signal)
