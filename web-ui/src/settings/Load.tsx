import { Skeleton } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Loaded } from '../api/useLoaded'
import { Failure } from '../app/Failure'
import { useMessages } from '../i18n/messages'

interface LoadProps<T> {
  of: Loaded<T>
  /** About as high as what will come, so that nothing below moves much. */
  height?: number
  children: (value: T) => ReactNode
}

/** Shows what was loaded, that it loads, or why it did not. */
export function Load<T>({ of, height = 160, children }: LoadProps<T>) {
  const { settings: words } = useMessages()
  return (
    <>
      {of.status === 'failed' && <Failure failure={of.failure} onRetry={of.reload} />}
      {of.status === 'loading' && <Skeleton height={height} radius="md" role="status" aria-label={words.loading} />}
      {of.value !== null && children(of.value)}
    </>
  )
}
