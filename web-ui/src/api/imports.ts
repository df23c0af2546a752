import type { ConnectionState, Page } from './followup'
import { call, send } from './http'

export interface ImportReport {
  /** Absent in a preview. */
  id?: string
  createdAt?: string
  files: { name: string; kind: 'connections' | 'invitations' | 'messages' | 'table'; rows: number; badRows: number }[]
  people: number
  created: number
  updated: number
  unchanged: number
  leftOut: number
  sent: number
  accepted: number
  touches: number
  replies: number
  bias?: string
  comparison?: { openBefore: number; acceptedSince: number; stillOpen: number; gone: number }
  /** Only in a preview. */
  changes?: { action: string; name: string; company?: string; state: ConnectionState }[]
  faults: { file: string; line: number; column?: string; message: string }[]
}

/** How the file is to be read; empty where it tells itself. */
export interface ImportOptions {
  zone: string
  dates: string
  language: string
  sender: string
  audience: string
  situation: string
}

function upload(path: string, file: File, options: ImportOptions): Promise<ImportReport> {
  const given = Object.entries(options).filter(([, value]) => value !== '')
  const type = file.name.toLowerCase().endsWith('.zip') ? 'application/zip' : 'text/csv'
  return send<ImportReport>(`${path}?${new URLSearchParams(given)}`, file, type)
}

export const previewImport = (file: File, options: ImportOptions) => upload('/api/imports/preview', file, options)
export const runImport = (file: File, options: ImportOptions) => upload('/api/imports', file, options)
export const listImports = (signal?: AbortSignal) => call<Page<ImportReport>>('GET', '/api/imports', undefined, signal)

export const connectionsFile = (format: 'csv' | 'jsonl') => `/api/connections/export?format=${format}`
