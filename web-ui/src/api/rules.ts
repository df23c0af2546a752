import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { call } from './http'
import type { Rule } from './wire'

export type RulesState =
  | { status: 'loading'; rules: Rule[] }
  | { status: 'ready'; rules: Rule[] }
  | { status: 'failed'; rules: Rule[] }

// The catalogue changes with a release only: one copy serves every page of a visit.
let state: RulesState = { status: 'loading', rules: [] }
let asked = false
const listeners = new Set<() => void>()

function become(next: RulesState) {
  state = next
  listeners.forEach((listener) => listener())
}

async function load() {
  asked = true
  become({ status: 'loading', rules: [] })
  try {
    const { items } = await call<{ items: Rule[] }>('GET', '/api/rules', undefined)
    become({ status: 'ready', rules: items })
  } catch {
    become({ status: 'failed', rules: [] })
  }
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Makes the next reader fetch the catalogue anew. */
export function forgetRules() {
  asked = false
  become({ status: 'loading', rules: [] })
}

/** The rule catalogue, fetched once; `retry` after a failure. */
export function useRules(): RulesState & { retry: () => void } {
  const current = useSyncExternalStore(subscribe, () => state)
  useEffect(() => {
    if (!asked) void load()
  }, [])
  const retry = useCallback(() => void load(), [])
  return { ...current, retry }
}

/** The rule's title, or its id made readable while the catalogue is not there. */
export function titleOf(rules: Rule[], id: string): string {
  const title = rules.find((rule) => rule.id === id)?.title
  return title ?? id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ')
}
