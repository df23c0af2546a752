import { useReason } from '../app/Failure'
import room from '../app/room.module.css'
import type { Saving } from '../settings/useSaving'

/** Why a change did not go through. */
export function Told({ saving }: { saving: Saving }) {
  const reason = useReason(saving.failure)
  return (
    saving.status === 'failed' && (
      <p role="alert" className={room.refused}>
        {reason}
      </p>
    )
  )
}
