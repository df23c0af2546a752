import { call } from './http'
import type { Page } from './followup'
import type { Analysis, Audience, Sender, Situation } from './wire'

export interface Slot {
  name: string
  type: string
  required: boolean
  prompt: string
  example: string
  fallback?: string
  expected?: number
  longest: number
}

export interface Version {
  id: string
  number: number
  state: 'draft' | 'in_review' | 'published' | 'retired'
  text: string
  slots: Slot[]
  length: {
    shortest: number
    expected: number
    longest: number
    limits: { limit: number; fits: 'always' | 'sometimes' | 'never'; over: number; cut?: string }[]
  }
  publishedAt?: string
}

export interface Template {
  id: string
  name: string
  purpose: string
  kind: string
  sender: Sender
  audiences: Audience[]
  situation: Situation
  tags: string[]
  revision: number
  version: Version
  sample: string
}

/** A filled template: `held` has its reasons; without a text a required slot is still empty. */
export interface Rendered {
  status: 'ready' | 'held' | 'unjudged'
  templateVersionId: string
  text?: string
  characters?: { count: number; limit: number }
  reasons: { code: string; slot?: string; message: string }[]
  analysis?: Analysis
}

export interface TemplateHistory {
  versions: Version[]
  history: { version: number; what: string; at: string; why?: string }[]
}

/** A run of the difference of two texts. */
export interface Run {
  op: 'same' | 'removed' | 'added'
  text: string
}

export interface Rate {
  rate: number
  low: number
  high: number
}

/** What became of notes; the rates are absent while there are too few. */
export interface Outcome {
  sent: number
  pending: number
  n: number
  accepted: number
  replied: number
  enoughData: boolean
  acceptance?: Rate
  reply?: Rate
}

export type TemplateMove = 'submit' | 'return' | 'publish' | 'retire'

const at = (id: string) => `/api/templates/${encodeURIComponent(id)}`

export const listTemplates = (q: string, signal?: AbortSignal) =>
  call<Page<Template>>('GET', `/api/templates?${new URLSearchParams({ limit: '100', ...(q && { q }) })}`, undefined, signal)

export const getTemplate = (id: string, signal?: AbortSignal) =>
  call<Template>('GET', `/api/templates/${encodeURIComponent(id)}`, undefined, signal)

export const render = (id: string, slots: Record<string, string>, limit: number, signal?: AbortSignal) =>
  call<Rendered>('POST', `/api/templates/${encodeURIComponent(id)}/render`, { slots, limit }, signal)

export const mostUsedTemplates = (limit: number, signal?: AbortSignal) =>
  call<Page<Template>>('GET', `/api/templates?order=use&limit=${limit}`, undefined, signal)

export const historyOf = (id: string, signal?: AbortSignal) =>
  call<TemplateHistory>('GET', `${at(id)}/versions`, undefined, signal)

export const differenceOf = (id: string, from: number, to: number, signal?: AbortSignal) =>
  call<Run[]>('GET', `${at(id)}/versions/${from}/diff/${to}`, undefined, signal)

export const outcomesOf = (id: string, signal?: AbortSignal) =>
  call<(Outcome & { number: number })[]>('GET', `${at(id)}/outcomes`, undefined, signal)

export const moveTemplate = (id: string, move: TemplateMove, why?: string) =>
  call<Template>('POST', `${at(id)}/${move}`, why ? { why } : {})

/** Saves another text and leaves the rest as it is. */
export const saveText = (template: Template, text: string) => {
  const { name, purpose, kind, sender, audiences, situation, tags, revision, version } = template
  const changed = { name, purpose, kind, sender, audiences, situation, tags, text, slots: version.slots }
  return call<Template>('PUT', at(template.id), { revision, template: changed })
}
