import { useSession } from '../api/session'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from '../settings/Card'
import classes from '../settings/Settings.module.css'
import { NameForm } from './NameForm'
import { OneTimeCode } from './OneTimeCode'
import { PasswordForm } from './PasswordForm'
import { Places } from './Places'

/** Who one is here, and how one gets in. */
export default function Account() {
  const { team: words } = useMessages()
  usePageTitle(words.account)
  const { session } = useSession()
  const account = session?.account
  return (
    <>
      <h1 className={classes.title}>{words.account}</h1>
      {!account && (
        <Card title={words.account}>
          <p className={classes.text}>{words.accountOpen}</p>
        </Card>
      )}
      {account && (
        <>
          <Card title={words.name} text={account.email}>
            <NameForm name={account.name} />
          </Card>
          <Card title={words.password} {...(!account.password && { text: words.passwordSso })}>
            {account.password && <PasswordForm email={account.email} />}
          </Card>
          {account.password && (
            <Card title={words.oneTime} text={words.oneTimeText}>
              <OneTimeCode account={account} />
            </Card>
          )}
          <Card title={words.places}>
            <Places />
          </Card>
        </>
      )}
    </>
  )
}
