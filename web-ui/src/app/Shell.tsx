import { ActionIcon, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { Link, NavLink, Outlet } from 'react-router'
import { useSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import { AccountMenu } from './AccountMenu'
import { Moon, Sun } from './icons'
import { OpenBanner } from './OpenBanner'
import classes from './Shell.module.css'

const ROOMS = ['today', 'connections', 'templates', 'batches', 'insights', 'rules', 'settings'] as const

/** The frame around every room. */
export function Shell() {
  const { app } = useMessages()
  const { status, session } = useSession()
  return (
    <div className={classes.page}>
      <a href="#content" className={classes.skip}>
        {app.skip}
      </a>
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to="/" className={classes.wordmark}>
            {app.name}
          </Link>
          <nav aria-label={app.navigation} className={classes.nav}>
            <NavLink to="/" end className={classes.link!}>
              {app.composer}
            </NavLink>
            {ROOMS.map((name) => (
              <NavLink key={name} to={`/${name}`} className={classes.link!}>
                {app[name]}
              </NavLink>
            ))}
          </nav>
          <div className={classes.own}>
            {session?.account && <AccountMenu session={session} account={session.account} />}
            <SchemeSwitch />
          </div>
        </div>
      </header>
      {session?.via === 'open' && <OpenBanner />}
      <main id="content" tabIndex={-1} className={classes.main}>
        {status !== 'loading' && <Outlet />}
      </main>
    </div>
  )
}

function SchemeSwitch() {
  const { app } = useMessages()
  const { setColorScheme } = useMantineColorScheme()
  const dark = useComputedColorScheme('light') === 'dark'
  const label = dark ? app.toLight : app.toDark
  return (
    <Tooltip label={label} openDelay={400}>
      <ActionIcon
        variant="subtle"
        size="lg"
        aria-label={label}
        className={classes.scheme}
        onClick={() => setColorScheme(dark ? 'light' : 'dark')}
      >
        {dark ? <Sun /> : <Moon />}
      </ActionIcon>
    </Tooltip>
  )
}
