import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test, vi } from 'vitest'
import type { Connection as Shown } from '../api/followup'
import { en } from '../i18n/en'
import Connection from './Connection'
import Connections from './Connections'

const noor: Shown = {
  id: '1',
  person: { name: 'Noor Haddad', company: 'Quayside' },
  note: { text: 'Hi Noor', sender: 'job_seeker', audience: 'hiring_manager', situation: 'event' },
  rules: [],
  state: 'sent',
  since: '2026-03-01T09:00:00Z',
  legalMoves: ['accepted', 'not-accepted'],
  followUp: { state: 'none', reason: 'Nothing is planned before they accept.' },
  history: [{ kind: 'sent', at: '2026-03-01T09:00:00Z' }],
}

function fakeServer(answers: Record<string, unknown>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    asked.push(`${init.method} ${path}`)
    return Promise.resolve(new Response(JSON.stringify(answers[path.split('?')[0]!] ?? {})))
  })
  return asked
}

const open = (address: string) =>
  render(
    <MantineProvider>
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="connections" element={<Connections />} />
          <Route path="connections/:id" element={<Connection />} />
        </Routes>
      </MemoryRouter>
    </MantineProvider>,
  )

test('the list can be narrowed to a state, which the address keeps', async () => {
  const asked = fakeServer({ '/api/connections': { items: [noor] } })
  open('/connections?state=sent')
  expect(await screen.findByRole('link', { name: 'Noor Haddad' })).toHaveAttribute('href', '/connections/1')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: en.connections.filter }), 'closed')
  expect(asked).toEqual(['GET /api/connections?state=sent&limit=100', 'GET /api/connections?state=closed&limit=100'])
})

test('a person\'s page tells what happened, and what may be told next', async () => {
  const asked = fakeServer({ '/api/connections/1': noor, '/api/reminders': { items: [] }, '/api/connections/1/accepted': noor })
  open('/connections/1')
  expect(await screen.findByRole('heading', { name: 'Noor Haddad' })).toBeVisible()
  expect(screen.getByText('Note sent')).toBeVisible()
  expect(screen.getByText('Hi Noor')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'They accepted' }))
  expect(asked).toContain('POST /api/connections/1/accepted')
})
