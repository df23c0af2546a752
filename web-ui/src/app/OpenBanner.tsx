import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { useMessages } from '../i18n/messages'
import classes from './Shell.module.css'

/** While nobody has claimed the installation: that everyone is its owner, and how to change it. Read once, it goes. */
export function OpenBanner() {
  const { door: words } = useMessages()
  const [read, setRead] = useLocalStorage({ key: 'rapport.open-understood', defaultValue: false, getInitialValueInEffect: false })
  if (read) return null
  return (
    <aside className={classes.banner} aria-label={words.banner}>
      <span>
        {words.banner} {words.bannerHow}
      </span>
      <Button size="compact-sm" variant="subtle" onClick={() => setRead(true)}>
        {words.bannerClose}
      </Button>
    </aside>
  )
}
