import { useState } from 'react'

export interface Saving {
  status: 'idle' | 'saving' | 'saved' | 'failed'
  failure: unknown
}

/** Runs a save and keeps how it went. */
export function useSaving(): [Saving, (save: () => Promise<void>) => Promise<void>, () => void] {
  const [saving, setSaving] = useState<Saving>({ status: 'idle', failure: null })
  async function run(save: () => Promise<void>) {
    setSaving({ status: 'saving', failure: null })
    try {
      await save()
      setSaving({ status: 'saved', failure: null })
    } catch (failure) {
      setSaving({ status: 'failed', failure })
    }
  }
  return [saving, run, () => setSaving({ status: 'idle', failure: null })]
}
