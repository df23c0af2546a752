import { Button, Group } from '@mantine/core'
import { Link } from 'react-router'
import { connectionsFile, listImports, type ImportReport } from '../api/imports'
import { useLoaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import room from '../app/room.module.css'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { dayAndHour } from '../today/time'
import { Upload } from './Upload'

/** People in from archives and tables, with a look before; and out. */
export default function Imports() {
  const { imports: words } = useMessages()
  usePageTitle(words.title)
  const { status, value, failure, reload } = useLoaded(listImports)
  return (
    <div className={room.room}>
      <Link to="/connections" className={room.back}>
        {words.back}
      </Link>
      <header className={room.intro}>
        <div>
          <h1>{words.title}</h1>
          <span className={room.soft}>{words.text}</span>
        </div>
      </header>
      <Upload onImported={reload} />
      <h2 className={room.group}>{words.out}</h2>
      <p className={room.soft}>{words.outText}</p>
      <Group>
        <Button component="a" variant="default" href={connectionsFile('csv')} download>
          {words.download('CSV')}
        </Button>
        <Button component="a" variant="default" href={connectionsFile('jsonl')} download>
          {words.download('JSON lines')}
        </Button>
      </Group>
      {status === 'failed' && <Failure failure={failure} onRetry={reload} />}
      {value && value.items.length > 0 && <Earlier reports={value.items} />}
    </div>
  )
}

function Earlier({ reports }: { reports: ImportReport[] }) {
  const { imports: words } = useMessages()
  return (
    <section>
      <h2 className={room.group}>{words.before}</h2>
      <table className={room.table}>
        <thead>
          <tr>
            <th scope="col">{words.files}</th>
            <th scope="col">{words.when}</th>
            <th scope="col">{words.created}</th>
            <th scope="col">{words.updated}</th>
            <th scope="col">{words.unchanged}</th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <th scope="row">{report.files.map(({ name }) => name).join(', ')}</th>
              <td>{report.createdAt && dayAndHour(report.createdAt)}</td>
              <td>{report.created}</td>
              <td>{report.updated}</td>
              <td>{report.unchanged}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
