import { call, send } from './http'
import type { Page } from './followup'
import type { Severity, Verdict } from './wire'

export interface Batch {
  id: string
  name: string
  state: 'running' | 'paused' | 'cancelled' | 'completed'
  depth: 'quick' | 'full'
  createdAt: string
  notes: number
  badRows: number
  judged: number
  failed: number
  verdicts: Record<Verdict, number>
}

export interface RowFault {
  line: number
  field: string
  message: string
}

export interface Item {
  number: number
  line: number
  reference?: string
  text: string
  score?: number
  verdict?: Verdict
  findings?: { rule: string; severity: Severity; start: number; end: number; points: number }[]
  error?: string
}

export interface Preview {
  columns: string[]
  mapping: Record<string, string>
  notes: { line: number; text: string }[]
  faults: RowFault[]
}

/** What rows do not say themselves; empty where they do. */
export interface UploadOptions {
  sender: string
  audience: string
  situation: string
  depth: string
}

const TYPES: Record<string, string> = {
  csv: 'text/csv',
  tsv: 'text/csv',
  txt: 'text/csv',
  jsonl: 'application/x-ndjson',
  ndjson: 'application/x-ndjson',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

function upload<T>(path: string, file: File, options: UploadOptions, extra: Record<string, string> = {}): Promise<T> {
  const given = Object.entries({ ...options, ...extra }).filter(([, value]) => value !== '')
  const type = TYPES[file.name.split('.').pop()!.toLowerCase()] ?? 'text/csv'
  return send<T>(`${path}?${new URLSearchParams(given)}`, file, type)
}

export const preview = (file: File, options: UploadOptions) => upload<Preview>('/api/batches/preview', file, options)

export const start = (file: File, options: UploadOptions) =>
  upload<Batch>('/api/batches', file, options, { name: file.name })

export const listBatches = (signal?: AbortSignal) => call<Page<Batch>>('GET', '/api/batches', undefined, signal)

export const getBatch = (id: string, signal?: AbortSignal) =>
  call<Batch>('GET', `/api/batches/${encodeURIComponent(id)}`, undefined, signal)

export const moveBatch = (id: string, move: 'pause' | 'resume' | 'cancel') =>
  call<Batch>('POST', `/api/batches/${encodeURIComponent(id)}/${move}`, undefined)

export const listItems = (id: string, verdict: string, cursor?: string, signal?: AbortSignal) =>
  call<Page<Item>>(
    'GET',
    `/api/batches/${encodeURIComponent(id)}/items?${new URLSearchParams({ ...(verdict && { verdict }), ...(cursor && { cursor }) })}`,
    undefined,
    signal,
  )

export const listFaults = (id: string, signal?: AbortSignal) =>
  call<Page<RowFault>>('GET', `/api/batches/${encodeURIComponent(id)}/faults`, undefined, signal)

/** Notes of a batch that are nearly the same; the first of them are shown. */
export interface NoteGroup {
  place: number
  size: number
  notes: { line: number; text: string }[]
}

export const listGroups = (id: string, signal?: AbortSignal) =>
  call<Page<NoteGroup>>('GET', `/api/batches/${encodeURIComponent(id)}/groups`, undefined, signal)
