import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { en } from '../i18n/en'
import Imports from './Imports'

const { imports: words } = en
const report = {
  files: [{ name: 'Connections.csv', kind: 'connections', rows: 812, badRows: 1 }],
  people: 830,
  created: 512,
  updated: 26,
  unchanged: 292,
  leftOut: 14,
  sent: 40,
  accepted: 498,
  touches: 120,
  replies: 64,
  bias: 'biased: archive only',
  comparison: { openBefore: 46, acceptedSince: 6, stillOpen: 36, gone: 4 },
  changes: [{ action: 'create', name: 'Ada Nwosu', company: 'Lumen Works', state: 'accepted' }],
  faults: [{ file: 'Connections.csv', line: 17, column: 'Connected On', message: 'is not a date' }],
}

function open(refuse = false) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'GET') return Promise.resolve(new Response('{"items":[]}'))
    asked.push(path)
    const body = refuse ? { detail: 'No table that is known.' } : path.includes('preview') ? report : { ...report, id: 'i1' }
    return Promise.resolve(new Response(JSON.stringify(body), { status: refuse ? 422 : 200 }))
  })
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <Imports />
      </MemoryRouter>
    </MantineProvider>,
  )
  return asked
}

const choose = () =>
  userEvent.upload(document.querySelector<HTMLInputElement>('input[type=file]')!, new File(['x'], 'archive.zip'))

test('what would happen is shown before it does, faults with their lines', async () => {
  const asked = open()
  await choose()
  expect(await screen.findByRole('status', { name: words.look })).toHaveTextContent('512')
  expect(screen.getByText(words.fault('Connections.csv', 17, 'Connected On', 'is not a date'))).toBeVisible()
  expect(screen.getByText(words.bias)).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText(words.dates), 'day-first')
  await waitFor(() => expect(asked.at(-1)).toBe('/api/imports/preview?dates=day-first&language=en'))
  await userEvent.click(await screen.findByRole('button', { name: words.run }))
  expect(await screen.findByRole('status', { name: words.ran })).toBeVisible()
  expect(asked.at(-1)).toBe('/api/imports?dates=day-first&language=en')
  expect(screen.queryByRole('button', { name: words.run })).toBeNull()
})

test('a file that is none of these is refused in words', async () => {
  open(true)
  await choose()
  expect(await screen.findByRole('alert')).toHaveTextContent('No table that is known.')
  expect(screen.getByRole('button', { name: words.run })).toBeDisabled()
})
