/** What travels over HTTP, by the names it travels under. */

export const SENDERS = ['job_seeker', 'recruiter', 'sales', 'other'] as const
export type Sender = (typeof SENDERS)[number]

export const AUDIENCES = ['hiring_manager', 'recruiter', 'candidate', 'prospect', 'peer', 'alumni', 'unknown'] as const
export type Audience = (typeof AUDIENCES)[number]

export const SITUATIONS = [
  'after_applying',
  'before_posting',
  'mutual_connection',
  'shared_background',
  'event',
  'cold',
  'other',
] as const
export type Situation = (typeof SITUATIONS)[number]

export type Severity = 'error' | 'warning' | 'suggestion' | 'strength'
export type Verdict = 'send' | 'revise' | 'hold'

export interface AnalysisRequest {
  text: string
  sender: Sender
  audience: Audience
  situation: Situation
  limit?: number
  recipientName?: string
  recipient?: Facts
}

/** What the sender may know of the reader; fixes and the suggestion are made of it, and of nothing else. */
export const FACTS = ['role', 'company', 'post', 'event', 'mutual', 'shared', 'place'] as const
export type Facts = Partial<Record<(typeof FACTS)[number], string>>

/** Replaces `[start, end)` of the judged text; UTF-16 code units, as JavaScript counts. */
export interface Fix {
  start: number
  end: number
  replacement: string
  label: string
}

export interface Finding {
  rule: string
  severity: Severity
  start: number
  end: number
  message: string
  sources: string[]
  points: number
  fixes: Fix[]
}

export interface Analysis {
  id?: string
  score: number
  verdict: Verdict
  characters: { count: number; limit: number }
  findings: Finding[]
  twins?: Twin[]
  suggestion?: Suggestion
}

/** A whole note of the facts given and the note's own good sentences; only where it reads better. */
export interface Suggestion {
  text: string
  score: number
  verdict: Verdict
}

/** A sent note that reads almost like the judged one. */
export interface Twin {
  connectionId: string
  sentAt: string
  similarity: number
}

export interface Rule {
  id: string
  title: string
  severity: Severity
  explanation: string
  sources: string[]
  goodExample: string
  badExample: string
}

/** RFC 9457. */
export interface Problem {
  type?: string
  title?: string
  status?: number
  detail?: string
  /** With a move that is not legal: those that are. */
  legalMoves?: string[]
  errors?: { field?: string; message?: string; start?: number; end?: number }[]
}
