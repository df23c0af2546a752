import { NavLink, Outlet } from 'react-router'
import { manages, useSession } from '../api/session'
import { useMessages } from '../i18n/messages'
import classes from './Settings.module.css'

const OWN = ['seat', 'account'] as const
const SHARED = ['judging', 'arcs', 'subscriptions', 'data'] as const
const MANAGED = ['members', 'keys', 'audit'] as const

/** One's own matters, and the workspace's; each is a page with an address. */
export default function Settings() {
  const { settings: words } = useMessages()
  const { session } = useSession()
  return (
    <div className={classes.room}>
      <nav aria-label={words.title} className={classes.pages}>
        <Group title={words.own} pages={session ? OWN : ['seat']} />
        <Group title={words.shared} pages={[...SHARED, ...(manages(session?.role) ? MANAGED : session ? (['members'] as const) : [])]} />
      </nav>
      <div>
        <Outlet />
      </div>
    </div>
  )
}

type Name = (typeof OWN)[number] | (typeof SHARED)[number] | (typeof MANAGED)[number]

function Group({ title, pages }: { title: string; pages: readonly Name[] }) {
  const { settings: words } = useMessages()
  return (
    <div>
      <p>{title}</p>
      {pages.map((page) => (
        <NavLink key={page} to={page === 'seat' ? '/settings' : `/settings/${page}`} end={page === 'seat'}>
          {words.pages[page]}
        </NavLink>
      ))}
    </div>
  )
}
