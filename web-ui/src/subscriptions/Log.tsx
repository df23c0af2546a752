import { Button } from '@mantine/core'
import type { Delivery } from '../api/subscriptions'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import { dayAndHour } from '../today/time'

/** What was sent to a webhook, the newest first. */
export function Log({ deliveries, onAgain }: { deliveries: Delivery[]; onAgain: (delivery: Delivery) => void }) {
  const { subscriptions: words } = useMessages()
  return (
    <table className={room.table}>
      <thead>
        <tr>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.result}</th>
          <th scope="col">{words.again}</th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <th scope="row">{words.kind(delivery.type)}</th>
            <td>{dayAndHour(delivery.createdAt)}</td>
            <td>
              <span className={room.state} data-state={LOOKS[delivery.state]}>
                {words.states[delivery.state]}
              </span>
              <p className={room.soft}>
                {[
                  words.attempts(delivery.attempts),
                  delivery.lastStatus && words.status(delivery.lastStatus),
                  delivery.lastError,
                  delivery.nextAttemptAt && words.next(dayAndHour(delivery.nextAttemptAt)),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
            </td>
            <td>
              {delivery.state !== 'pending' && (
                <Button size="xs" variant="default" onClick={() => onAgain(delivery)}>
                  {words.again}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const LOOKS = { pending: 'running', delivered: 'completed', failed: 'hold', missed: 'revise' }
