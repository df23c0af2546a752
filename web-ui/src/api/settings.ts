import { call } from './http'
import type { Severity } from './wire'

export const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

export interface Seat {
  zone: string
  workingDays: string[]
  workingHours: { from: string; to: string }
  noteLimit: number
  daysOff?: DaysOff
}

export interface DaysOff {
  /** A country or region by its ISO 3166 code; empty for none. */
  holidays: string
  /** First and last days. */
  absences: { from: string; to: string }[]
}

export interface LedgerEntry {
  kind: 'notes_a_month' | 'invitations_a_week' | 'pending'
  used: number
  limit?: number
  source?: 'official' | 'reported' | 'lore' | 'own'
  left?: number
  warning?: string
}

/** One's own limits; 0 goes back to what is known. */
export type OwnLimits = Partial<Record<'notesAMonth' | 'invitationsAWeek' | 'pending', number>>

export interface RuleSettings {
  limit?: number | null
  allowedPhrases?: string[] | null
  rules?: Record<string, { severity?: Severity | null; off?: boolean | null }> | null
}

export const getSeat = (signal?: AbortSignal) => call<Seat>('GET', '/api/seats/me', undefined, signal)
export const saveSeat = (seat: Seat) => call<Seat>('PUT', '/api/seats/me', seat)

export const getLedger = (signal?: AbortSignal) =>
  call<{ items: LedgerEntry[] }>('GET', '/api/seats/me/ledger', undefined, signal)
export const saveLimits = (limits: OwnLimits) => call<{ items: LedgerEntry[] }>('PUT', '/api/seats/me/ledger', limits)

export const getRuleSettings = (signal?: AbortSignal) =>
  call<RuleSettings>('GET', '/api/rules/settings', undefined, signal)
export const saveRuleSettings = (settings: RuleSettings) => call<RuleSettings>('PUT', '/api/rules/settings', settings)
