import { call } from './http'
import type { Page } from './followup'
import type { Analysis, Audience, Sender, Situation } from './wire'

export interface Slot {
  name: string
  type: string
  required: boolean
  prompt: string
  example: string
  longest: number
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
  version: { id: string; number: number; state: string; text: string; slots: Slot[] }
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

export const listTemplates = (q: string, signal?: AbortSignal) =>
  call<Page<Template>>('GET', `/api/templates?${new URLSearchParams({ limit: '100', ...(q && { q }) })}`, undefined, signal)

export const getTemplate = (id: string, signal?: AbortSignal) =>
  call<Template>('GET', `/api/templates/${encodeURIComponent(id)}`, undefined, signal)

export const render = (id: string, slots: Record<string, string>, limit: number, signal?: AbortSignal) =>
  call<Rendered>('POST', `/api/templates/${encodeURIComponent(id)}/render`, { slots, limit }, signal)
