import { useState } from 'react'
import { subscribe, type NewSubscription, type Subscription } from '../api/subscriptions'
import { fieldErrors } from '../app/fields'
import { useSaving } from '../settings/useSaving'

/** Makes a subscription, and keeps what is shown of it only now. */
export function useSubscribing(onMade: () => void) {
  const [made, setMade] = useState<Subscription | null>(null)
  const [saving, save, forget] = useSaving()
  const make = (given: NewSubscription) =>
    void save(async () => {
      setMade(await subscribe(given))
      onMade()
    })
  return { made, saving, make, forget, errors: fieldErrors(saving.failure) }
}
