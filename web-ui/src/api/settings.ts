import { call } from './http'
import type { Outcome } from './templates'
import type { Severity } from './wire'

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export interface Seat {
  zone: string
  workingDays: string[]
  workingHours: { from: string; to: string }
  noteLimit: number
}

export interface RuleSettings {
  limit?: number | null
  allowedPhrases?: string[] | null
  rules?: Record<string, { severity?: Severity | null; off?: boolean | null }> | null
}

export interface RuleOutcomes {
  threshold: number
  maturityDays: number
  items: (Outcome & { rule: string })[]
}

export const getSeat = (signal?: AbortSignal) => call<Seat>('GET', '/api/seats/me', undefined, signal)
export const saveSeat = (seat: Seat) => call<Seat>('PUT', '/api/seats/me', seat)

export const getRuleSettings = (signal?: AbortSignal) =>
  call<RuleSettings>('GET', '/api/rules/settings', undefined, signal)
export const saveRuleSettings = (settings: RuleSettings) => call<RuleSettings>('PUT', '/api/rules/settings', settings)

export const ruleOutcomes = (signal?: AbortSignal) => call<RuleOutcomes>('GET', '/api/outcomes/rules', undefined, signal)
