import { fieldErrors } from '../app/fields'
import room from '../app/room.module.css'
import { useRefusal } from './useRefusal'

/** Says why the door stayed shut, unless a field says it. */
export function Refusal({ failure }: { failure: unknown }) {
  const refusal = useRefusal(failure)
  if (!refusal || Object.keys(fieldErrors(failure)).length > 0) return null
  return (
    <p role="alert" className={room.refused}>
      {refusal}
    </p>
  )
}
