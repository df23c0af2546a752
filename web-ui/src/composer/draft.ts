import {
  AUDIENCES,
  FACTS,
  SENDERS,
  SITUATIONS,
  type AnalysisRequest,
  type Audience,
  type Facts,
  type Sender,
  type Situation,
} from '../api/wire'

/** What a person is working on; kept in this browser only. */
export interface Draft {
  text: string
  recipientName: string
  sender: Sender
  audience: Audience
  situation: Situation
  /** Another limit than the seat's, for this note. */
  limit?: number
  /** What is known of the reader. */
  facts: Facts
  /** The version of the template the note began as. */
  templateVersionId?: string
}

/** The limits that the network has; the first is the default (S1). */
export const LIMITS = [300, 200] as const

const KEY = 'rapport.draft'

const FRESH: Draft = {
  text: '',
  recipientName: '',
  sender: 'job_seeker',
  audience: 'hiring_manager',
  situation: 'cold',
  facts: {},
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
    facts: factsOf(kept.facts),
    ...(LIMITS.some((one) => one === kept.limit) && { limit: kept.limit as number }),
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

/** With another limit than the seat's, or with the seat's. */
export function withLimit(draft: Draft, limit: number | undefined): Draft {
  const { limit: _, ...rest } = draft
  return limit === undefined ? rest : { ...rest, limit }
}

/** What is left of a draft whose note was sent: who writes stays, whom to changes. */
export const nextOf = ({ sender, audience, situation, limit }: Draft): Draft =>
  withLimit({ ...FRESH, sender, audience, situation }, limit)

/** What to ask about the draft, or nothing while there is no note. */
export function requestOf(draft: Draft, seatLimit: number = LIMITS[0]): AnalysisRequest | null {
  if (draft.text.trim() === '') return null
  const { text, sender, audience, situation, limit = seatLimit } = draft
  const recipientName = draft.recipientName.trim()
  const recipient = factsOf(draft.facts)
  return {
    text,
    sender,
    audience,
    situation,
    limit,
    ...(recipientName && { recipientName }),
    ...(Object.keys(recipient).length > 0 && { recipient }),
  }
}

/** The facts that say something, and nothing else. */
function factsOf(kept: unknown): Facts {
  const given = typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {}
  return Object.fromEntries(
    FACTS.flatMap((name) => {
      const fact = given[name]
      return typeof fact === 'string' && fact.trim() !== '' ? [[name, fact.trim()]] : []
    }),
  )
}

function read(): Partial<Record<keyof Draft, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? kept : {}
  } catch {
    return {}
  }
}
