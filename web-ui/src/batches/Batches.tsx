import { Link } from 'react-router'
import { listBatches, type Batch } from '../api/batches'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { day } from '../today/time'
import { Upload } from './Upload'

/** Many notes at a time: a file in, and the files there were. */
export default function Batches() {
  const { batches: words } = useMessages()
  usePageTitle(words.title)
  const { status, value, failure, reload } = useLoaded(listBatches)
  return (
    <div className={room.room}>
      <header className={room.intro}>
        <div>
          <h1>{words.title}</h1>
          <span className={room.soft}>{words.text}</span>
        </div>
      </header>
      <Upload />
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {value && value.items.length > 0 && (
        <section>
          <h2 className={room.group}>{words.before}</h2>
          <Table batches={value.items} />
        </section>
      )}
    </div>
  )
}

function Table({ batches }: { batches: Batch[] }) {
  const { batches: words } = useMessages()
  return (
    <table className={room.table}>
      <thead>
        <tr>
          <th scope="col">{words.file}</th>
          <th scope="col">{words.state}</th>
          <th scope="col">{words.progress}</th>
          <th scope="col">{words.when}</th>
        </tr>
      </thead>
      <tbody>
        {batches.map((batch) => (
          <tr key={batch.id}>
            <th scope="row">
              <Link to={`/batches/${batch.id}`}>{batch.name}</Link>
            </th>
            <td>
              <span className={room.state} data-state={batch.state}>
                {words.states[batch.state]}
              </span>
            </td>
            <td>{words.judged(batch.judged, batch.notes)}</td>
            <td>{day(batch.createdAt)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
