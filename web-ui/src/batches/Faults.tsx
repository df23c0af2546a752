import type { RowFault } from '../api/batches'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'

/** Rows that are no notes, each with its line and what would be right. */
export function Faults({ faults }: { faults: RowFault[] }) {
  const { batches: words } = useMessages()
  if (faults.length === 0) return null
  return (
    <details>
      <summary>{words.faults(faults.length)}</summary>
      <ul>
        {faults.map((fault, index) => (
          <li key={index} className={room.soft}>
            {words.fault(fault.line, fault.field, fault.message)}
          </li>
        ))}
      </ul>
    </details>
  )
}
