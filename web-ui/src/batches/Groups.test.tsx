import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { en } from '../i18n/en'
import { fakeDoor } from '../testing/identity'
import { Groups } from './Groups'

const { batches: words } = en

function open(items: object[]) {
  fakeDoor({ 'GET /api/batches/b/groups': { items } })
  render(
    <MantineProvider env="test">
      <Groups id="b" />
    </MantineProvider>,
  )
  return userEvent.click(screen.getByRole('button', { name: words.findGroups }))
}

test('notes that read alike stand together, with their lines, when somebody asks', async () => {
  await open([{ place: 1, size: 7, notes: [2, 5, 9, 12, 14].map((line) => ({ line, text: `Hi, number ${line}` })) }])
  expect(await screen.findByText('7 notes')).toBeVisible()
  expect(screen.getByText(words.line(9))).toBeVisible()
  expect(screen.getByText(words.groupRest(3))).toBeVisible()
})

test('where no two are alike, that is said', async () => {
  await open([])
  expect(await screen.findByText(words.noGroups)).toBeVisible()
})
