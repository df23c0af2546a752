import { Button, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { useMessages } from '../i18n/messages'
import { usePageTitle } from './usePageTitle'

export function NotFound() {
  const { app } = useMessages()
  usePageTitle(app.notFoundTitle)
  return (
    <Stack align="start" maw="34rem" py="xl">
      <Title order={1}>{app.notFoundTitle}</Title>
      <Text c="dimmed">{app.notFoundText}</Text>
      <Button component={Link} to="/">
        {app.toComposer}
      </Button>
    </Stack>
  )
}
