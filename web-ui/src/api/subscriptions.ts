import type { Page } from './followup'
import { call } from './http'

export const KINDS = [
  'reminder.due',
  'reminder.scheduled',
  'reminder.done',
  'reminder.skipped',
  'reminder.snoozed',
  'reminder.cancelled',
] as const

export interface Subscription {
  id: string
  channel: 'webhook' | 'digest' | 'calendar'
  name: string
  url?: string
  email?: string
  kinds: string[]
  owner?: string
  enabled: boolean
  disabledReason?: string
  failingSince?: string
  createdAt: string
  /** Shown once, when it is made or renewed. */
  secret?: string
  feed?: string
}

export type NewSubscription = Pick<Subscription, 'channel'> & Partial<Pick<Subscription, 'name' | 'url' | 'email' | 'kinds' | 'owner' | 'enabled'>>

export const DELIVERY_STATES = ['pending', 'delivered', 'failed', 'missed'] as const

export interface Delivery {
  id: string
  type: string
  state: (typeof DELIVERY_STATES)[number]
  attempts: number
  nextAttemptAt?: string
  lastStatus?: number
  lastError?: string
  createdAt: string
  finishedAt?: string
}

const at = (id: string, more = '') => `/api/subscriptions/${encodeURIComponent(id)}${more}`

export const listSubscriptions = (signal?: AbortSignal) =>
  call<Page<Subscription>>('GET', '/api/subscriptions?limit=200', undefined, signal)
export const getSubscription = (id: string, signal?: AbortSignal) => call<Subscription>('GET', at(id), undefined, signal)
export const subscribe = (given: NewSubscription) => call<Subscription>('POST', '/api/subscriptions', given)
export const unsubscribe = (id: string) => call<void>('DELETE', at(id), undefined)
export const renewSecret = (id: string) => call<Subscription>('POST', at(id, '/secret'), undefined)

export const enable = ({ id, channel, name, url, email, kinds, owner }: Subscription, enabled: boolean) =>
  call<Subscription>('PUT', at(id), { channel, name, url, email, ...(channel === 'webhook' && { kinds }), owner, enabled })

export const listDeliveries = (id: string, filter: { state?: string; cursor?: string }, signal?: AbortSignal) =>
  call<Page<Delivery>>('GET', at(id, `/deliveries?${new URLSearchParams(filter)}`), undefined, signal)
export const sendTest = (id: string) => call<Delivery>('POST', at(id, '/deliveries/test'), undefined)
export const replay = (id: string, delivery: string) =>
  call<Delivery>('POST', at(id, `/deliveries/${encodeURIComponent(delivery)}/replay`), undefined)
export const replayRange = (id: string, from: Date, to: Date) =>
  call<{ deliveries: number }>('POST', at(id, '/deliveries/replay'), { from: from.toISOString(), to: to.toISOString() })
