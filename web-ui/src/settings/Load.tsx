import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Loaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { useMessages } from '../i18n/messages'

/** Shows what was loaded, that it loads, or why it did not. */
export function Load<T>({ of, children }: { of: Loaded<T>; children: (value: T) => ReactNode }) {
  const { settings: words } = useMessages()
  return (
    <>
      {of.status === 'failed' && <Failure failure={of.failure} onRetry={of.reload} />}
      {of.status === 'loading' && <Skeleton height={160} radius="md" role="status" aria-label={words.loading} />}
      {of.value !== null && children(of.value)}
    </>
  )
}
