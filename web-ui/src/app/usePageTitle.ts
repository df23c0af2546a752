import { useEffect } from 'react'
import { useMessages } from '../i18n/messages'

/** Names the browser's tab after the page. */
export function usePageTitle(title: string) {
  const { app } = useMessages()
  useEffect(() => {
    document.title = `${title} · ${app.name}`
  }, [title, app.name])
}
