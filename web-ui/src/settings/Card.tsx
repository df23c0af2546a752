import { useId, type ReactNode } from 'react'
import classes from './Settings.module.css'

/** One matter of the settings. */
export function Card({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={classes.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {text && <p className={classes.text}>{text}</p>}
      {children}
    </section>
  )
}
