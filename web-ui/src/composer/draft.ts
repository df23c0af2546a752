import { AUDIENCES, SENDERS, SITUATIONS, type AnalysisRequest, type Audience, type Sender, type Situation } from '../api/wire'

/** What a person is working on; kept in this browser only. */
export interface Draft {
  text: string
  recipientName: string
  sender: Sender
  audience: Audience
  situation: Situation
  limit: number
  /** The version of the template the note began as. */
  templateVersionId?: string
}

/** The limits a seat can have; the first is the default (S1). */
export const LIMITS = [300, 200]

const KEY = 'rapport.draft'

const FRESH: Draft = {
  text: '',
  recipientName: '',
  sender: 'job_seeker',
  audience: 'hiring_manager',
  situation: 'cold',
  limit: 300,
}

/** The draft of the last visit. Anything that is not as it should be starts afresh, field by field. */
export function loadDraft(): Draft {
  const kept = read()
  const oneOf = <T>(allowed: readonly T[], value: unknown, otherwise: T) =>
    allowed.includes(value as T) ? (value as T) : otherwise
  return {
    text: typeof kept.text === 'string' ? kept.text : FRESH.text,
    recipientName: typeof kept.recipientName === 'string' ? kept.recipientName : FRESH.recipientName,
    sender: oneOf(SENDERS, kept.sender, FRESH.sender),
    audience: oneOf(AUDIENCES, kept.audience, FRESH.audience),
    situation: oneOf(SITUATIONS, kept.situation, FRESH.situation),
    limit: oneOf(LIMITS, kept.limit, FRESH.limit),
    ...(typeof kept.templateVersionId === 'string' && { templateVersionId: kept.templateVersionId }),
  }
}

/** Keeps the draft; a browser that stores nothing only loses the memory of it. */
export function saveDraft(draft: Draft) {
  try {
    localStorage.setItem(KEY, JSON.stringify(draft))
  } catch {
    // Storage is full or switched off.
  }
}

/** The draft with another text. A note that was cleared is no longer the template's. */
export function written(draft: Draft, text: string): Draft {
  if (text !== '') return { ...draft, text }
  const { templateVersionId: _, ...rest } = draft
  return { ...rest, text }
}

/** What to ask about the draft, or nothing while there is no note. */
export function requestOf(draft: Draft): AnalysisRequest | null {
  if (draft.text.trim() === '') return null
  const { text, sender, audience, situation, limit } = draft
  const recipientName = draft.recipientName.trim()
  return { text, sender, audience, situation, limit, ...(recipientName ? { recipientName } : {}) }
}

function read(): Partial<Record<keyof Draft, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
