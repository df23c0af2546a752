import type { ReactNode } from 'react'
import { usePageTitle } from '../app/usePageTitle'
import { useMessages } from '../i18n/messages'
import classes from './Door.module.css'

/** The frame of the pages outside: a name, a card, nothing else. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { app } = useMessages()
  usePageTitle(title)
  return (
    <main className={classes.door}>
      <p className={classes.wordmark}>{app.name}</p>
      <div className={classes.card}>
        <h1>{title}</h1>
        {children}
      </div>
    </main>
  )
}
