import { getRuleSettings } from '../api/settings'
import { useLoaded } from '../api/useLoaded'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import { Card } from './Card'
import { JudgingForm } from './JudgingForm'
import { Load } from './Load'
import classes from './Settings.module.css'

/** How the workspace's notes are judged. */
export default function Judging() {
  const { settings: words } = useMessages()
  usePageTitle(words.pages.judging)
  const judging = useLoaded(getRuleSettings)
  return (
    <>
      <h1 className={classes.title}>{words.pages.judging}</h1>
      <Card title={words.judging} text={words.judgingText}>
        <Load of={judging}>{(value) => <JudgingForm kept={value} />}</Load>
      </Card>
    </>
  )
}
