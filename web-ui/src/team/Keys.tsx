import { listKeys, revokeKey } from '../api/identity'
import { useLoaded } from '../api/useLoaded'
import { ConfirmButton } from '../app/ConfirmButton'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import { Load } from '../settings/Load'
import classes from '../settings/Settings.module.css'
import { useSaving } from '../settings/useSaving'
import { day } from '../today/time'
import { KeyForm } from './KeyForm'
import { Told } from './Told'

/** Keys for programs. */
export default function Keys() {
  const { team: words } = useMessages()
  usePageTitle(words.keys)
  const keys = useLoaded(listKeys)
  const [saving, save] = useSaving()
  return (
    <>
      <h1 className={classes.title}>{words.keys}</h1>
      <Card title={words.makeKey} text={words.keysText}>
        <KeyForm onMade={keys.reload} />
      </Card>
      <Card title={words.keys}>
        <Load of={keys}>
          {({ items }) => (
            <>
              {items.length === 0 && <p className={classes.text}>{words.noKeys}</p>}
              <ul className={classes.list}>
                {items.map((key) => (
                  <li key={key.id}>
                    <div style={{ flex: '1 1 16rem' }}>
                      <span>
                        {key.name} <code>{key.hint}</code>
                      </span>
                      <small>{key.scopes.join(', ')}</small>
                      <small>
                        {[
                          key.createdBy && words.by(key.createdBy),
                          words.expires(day(key.expiresAt)),
                          words.lastUsed(key.lastUsedAt && day(key.lastUsedAt)),
                        ]
                          .filter(Boolean)
                          .join(' · ')}
                      </small>
                    </div>
                    <ConfirmButton
                      label={words.revoke}
                      about={key.name}
                      confirm={words.revokeConfirm}
                      onConfirm={() => void save(() => revokeKey(key.id)).then(keys.reload)}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Load>
        <Told saving={saving} />
      </Card>
    </>
  )
}
