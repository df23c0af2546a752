import { call } from './http'

export const ROLES = ['owner', 'admin', 'member', 'viewer'] as const
export type Role = (typeof ROLES)[number]

export interface Workspace {
  id: string
  name: string
  role: Role
  memberId: string
}

export interface Account {
  id: string
  email: string
  name: string
  password: boolean
  oneTimeCode: boolean
  recoveryCodesLeft: number
}

/** Who is asking. Without `via` nobody is signed in. */
export interface Session {
  claimed: boolean
  open: boolean
  signIn?: { password: boolean; sso?: { name: string; path: string } }
  via?: 'session' | 'key' | 'provider' | 'open'
  account?: Account
  memberId?: string
  workspace?: { id: string; name: string }
  role?: Role
  workspaces?: Workspace[]
}

export interface SignedInPlace {
  id: string
  current: boolean
  createdAt: string
  lastSeenAt: string
  expiresAt: string
  address: string
  agent: string
}

export interface Member {
  id: string
  name: string
  email?: string
  role: Role
  joinedAt: string
  oneTimeCode: boolean
  you: boolean
}

export interface Invitation {
  id: string
  role: Role
  email?: string
  invitedBy?: string
  createdAt: string
  expiresAt: string
  /** Only in the answer to its creation. */
  link?: string
}

export const SCOPE_AREAS = ['analyse', 'templates', 'connections', 'reminders', 'events'] as const

export interface Key {
  id: string
  name: string
  hint: string
  scopes: string[]
  createdBy?: string
  createdAt: string
  expiresAt: string
  lastUsedAt?: string
  /** Only in the answer to its creation. */
  key?: string
}

export interface AuditEntry {
  id: string
  at: string
  action: string
  actor?: { kind: string; memberId?: string; name?: string; keyId?: string }
  target?: string
  address?: string
  details?: Record<string, unknown>
}

interface Items<T> {
  items: T[]
  next?: string
}

export interface NewAccount {
  token: string
  email: string
  name: string
  password: string
  workspaceName?: string
}

const at = (path: string, id: string) => `${path}/${encodeURIComponent(id)}`

export const getSession = (signal?: AbortSignal) => call<Session>('GET', '/api/session', undefined, signal)
export const signIn = (given: { email: string; password: string; code?: string }) =>
  call<Session>('POST', '/api/session', given)
export const signOut = () => call<void>('DELETE', '/api/session', undefined)
export const switchTo = (workspaceId: string) => call<Session>('POST', '/api/session/workspace', { workspaceId })
export const claim = (given: NewAccount) => call<Session>('POST', '/api/owner', given)

export const listPlaces = (signal?: AbortSignal) => call<Items<SignedInPlace>>('GET', '/api/sessions', undefined, signal)
export const endPlace = (id: string) => call<void>('DELETE', at('/api/sessions', id), undefined)
export const endOtherPlaces = () => call<void>('DELETE', '/api/sessions', undefined)

export const rename = (name: string) => call<Session>('PATCH', '/api/account', { name })
export const changePassword = (current: string, password: string) =>
  call<void>('POST', '/api/account/password', { current, password })
export const startOneTimeCode = (password: string) =>
  call<{ secret: string; uri: string; qr: string }>('POST', '/api/account/one-time-code', { password })
export const confirmOneTimeCode = (code: string) =>
  call<{ recoveryCodes: string[] }>('POST', '/api/account/one-time-code/confirm', { code })
export const removeOneTimeCode = (password: string) =>
  call<void>('POST', '/api/account/one-time-code/remove', { password })

export const createWorkspace = (name: string) => call<Workspace>('POST', '/api/workspaces', { name })
export const renameWorkspace = (id: string, name: string) =>
  call<Workspace>('PATCH', at('/api/workspaces', id), { name })

export const listMembers = (signal?: AbortSignal) => call<Items<Member>>('GET', '/api/members', undefined, signal)
export const changeRole = (id: string, role: Role) => call<Member>('PATCH', at('/api/members', id), { role })
export const removeMember = (id: string) => call<void>('DELETE', at('/api/members', id), undefined)

export const listInvitations = (signal?: AbortSignal) =>
  call<Items<Invitation>>('GET', '/api/invitations', undefined, signal)
export const invite = (given: { role: Role; email?: string; days?: number }) =>
  call<Invitation>('POST', '/api/invitations', given)
export const withdrawInvitation = (id: string) => call<void>('DELETE', at('/api/invitations', id), undefined)
export const lookAtInvitation = (token: string) =>
  call<{ workspace: string; role: Role; email?: string; invitedBy?: string; expiresAt: string }>(
    'POST',
    '/api/invitations/look',
    { token },
  )
export const acceptInvitation = (given: { token: string } | NewAccount) =>
  call<Session>('POST', '/api/invitations/accept', given)

export const listKeys = (signal?: AbortSignal) => call<Items<Key>>('GET', '/api/keys', undefined, signal)
export const createKey = (given: { name: string; scopes: string[]; days: number }) =>
  call<Key>('POST', '/api/keys', given)
export const revokeKey = (id: string) => call<void>('DELETE', at('/api/keys', id), undefined)

export interface AuditFilter {
  action?: string
  memberId?: string
  from?: string
  to?: string
}

const query = (filter: object) =>
  new URLSearchParams(Object.entries(filter).filter((pair): pair is [string, string] => Boolean(pair[1]))).toString()

export const listAudit = (filter: AuditFilter & { cursor?: string }, signal?: AbortSignal) =>
  call<Items<AuditEntry>>('GET', `/api/audit?${query(filter)}`, undefined, signal)
export const auditFile = (format: 'csv' | 'jsonl', filter: AuditFilter) =>
  `/api/audit/export?${query({ format, ...filter })}`
