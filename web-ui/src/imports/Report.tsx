import type { ImportReport } from '../api/imports'
import room from '../app/room.module.css'
import { useMessages } from '../i18n/messages'
import classes from './Report.module.css'

/** What an import did, or would do. */
export function Report({ report }: { report: ImportReport }) {
  const { imports: words, connections } = useMessages()
  const { comparison, changes = [], faults } = report
  const figures = [
    [words.created, report.created],
    [words.updated, report.updated],
    [words.unchanged, report.unchanged],
    [words.leftOut, report.leftOut],
    [words.accepted, report.accepted],
    [words.replies, report.replies],
  ] as const
  return (
    <section className={classes.report} aria-label={report.id ? words.ran : words.look} role="status">
      <strong>{report.id ? words.ran : words.look}</strong>
      <ul>
        {report.files.map((file) => (
          <li key={file.name} className={room.soft}>
            {words.file(file.name, words.kinds[file.kind], file.rows, file.badRows)}
          </li>
        ))}
      </ul>
      <dl>
        {figures.map(([name, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{n}</dd>
          </div>
        ))}
      </dl>
      {comparison && (
        <p>
          {words.since}:{' '}
          {words.comparison(comparison.openBefore, comparison.acceptedSince, comparison.stillOpen, comparison.gone)}
        </p>
      )}
      {report.bias && <p className={room.soft}>{words.bias}</p>}
      {changes.length > 0 && (
        <details>
          <summary>{words.people}</summary>
          <ul>
            {changes.map((one, index) => (
              <li key={index}>
                {[one.name, one.company].filter(Boolean).join(', ')} – {words.action(one.action)},{' '}
                {connections.states[one.state]}
              </li>
            ))}
          </ul>
        </details>
      )}
      {faults.length > 0 && (
        <details open>
          <summary>{words.faults(faults.length)}</summary>
          <ul>
            {faults.map((one, index) => (
              <li key={index} className={room.soft}>
                {words.fault(one.file, one.line, one.column, one.message)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
