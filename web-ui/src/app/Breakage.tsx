import { Button, Stack, Text, Title } from '@mantine/core'
import { Component, type ErrorInfo, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages'

/** Shows a plain page instead of a white one when a room breaks. The draft is in the browser's storage by then. */
export class Breakage extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override componentDidCatch(failure: Error, info: ErrorInfo) {
    console.error(failure, info.componentStack)
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { app } = useMessages()
  return (
    <Stack align="start" maw="34rem" p="xl" mx="auto" role="alert">
      <Title order={1}>{app.brokenTitle}</Title>
      <Text c="dimmed">{app.brokenText}</Text>
      <Button onClick={() => window.location.reload()}>{app.reload}</Button>
    </Stack>
  )
}
