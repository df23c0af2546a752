import { call } from './http'
import type { Sender } from './wire'

export const STEP_KINDS = ['thank_you', 'engage', 'share', 'question', 'interest', 'message'] as const

/** Lengths of time are ISO 8601: `PT24H`, `P9D`. */
export interface ArcStep {
  step: string
  kind: (typeof STEP_KINDS)[number]
  earliest: string
  latest?: string
  until: string
  gate?: { replies?: number; exchanges?: number }
  why: string
}

export interface ArcForm {
  name: string
  steps: ArcStep[]
  bump?: { after: string; why: string }
  pace?: unknown
}

export interface Arc {
  id: string
  version: number
  builtIn: boolean
  defaultFor: Sender[]
  arc: ArcForm
}

export const listArcs = (signal?: AbortSignal) => call<{ items: Arc[] }>('GET', '/api/arcs', undefined, signal)
export const createArc = (arc: ArcForm) => call<Arc>('POST', '/api/arcs', arc)
export const changeArc = (id: string, version: number, arc: ArcForm) =>
  call<Arc>('PUT', `/api/arcs/${encodeURIComponent(id)}`, { version, arc })
export const retireArc = (id: string) => call<Arc>('POST', `/api/arcs/${encodeURIComponent(id)}/retire`, undefined)
export const chooseArc = (sender: Sender, arc: string) => call<unknown>('PUT', `/api/arcs/defaults/${sender}`, { arc })
