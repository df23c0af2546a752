import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import type { Reminder } from '../api/followup'
import { en } from '../i18n/en'
import Today from './Today'

const reminder = (id: string, state: Reminder['state'], name: string): Reminder => ({
  id,
  connectionId: `c-${id}`,
  person: { name, company: 'Quayside' },
  step: 'thank_you',
  state,
  dueAt: '2026-03-03T09:00:00Z',
  reason: 'A short thank-you belongs 24 to 48 hours after the acceptance.',
  snoozed: false,
  legalMoves: ['done', 'snooze', 'skip'],
  draft: { id: 'd', text: `Thanks for connecting, ${name}.`, preparedAt: '2026-03-03T09:00:00Z' },
})

/** A server that holds reminders and takes moves; `refuse` makes the next move fail. */
function fakeInbox(due: Reminder[], next: Reminder[] = []) {
  const server = { due, moves: [] as string[], refuse: false }
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method === 'POST') {
      server.moves.push(`${path} ${typeof init.body === 'string' ? init.body : ''}`.trim())
      if (server.refuse) return Promise.resolve(json({ detail: 'Someone else has done it.' }, 409))
      server.due = server.due.filter((one) => !path.includes(one.id))
      return Promise.resolve(json({}))
    }
    return Promise.resolve(json({ items: path.includes('state=due') ? server.due : next }))
  })
  return server
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

const open = () =>
  render(
    <MantineProvider>
      <MemoryRouter>
        <Today />
      </MemoryRouter>
    </MantineProvider>,
  )

test('what is due stands there with its reason and a text to start from, and what comes next below', async () => {
  fakeInbox([reminder('1', 'due', 'Noor')], [reminder('2', 'scheduled', 'Ana')])
  open()
  const card = await screen.findByRole('article', { name: 'Thank Noor' })
  expect(card).toHaveTextContent('24 to 48 hours')
  expect(card).toHaveTextContent('Thanks for connecting, Noor.')
  expect(screen.getByRole('link', { name: 'Thank Ana' })).toHaveAttribute('href', '/connections/c-2')
})

test('one key deals with a reminder, and the inbox empties', async () => {
  const server = fakeInbox([reminder('1', 'due', 'Noor'), reminder('2', 'due', 'Ana')])
  open()
  const card = await screen.findByRole('article', { name: 'Thank Noor' })
  card.focus()
  await userEvent.keyboard('d')
  await waitFor(() => expect(screen.queryByRole('article', { name: 'Thank Noor' })).toBeNull())
  screen.getByRole('article', { name: 'Thank Ana' }).focus()
  await userEvent.keyboard('x')
  expect(await screen.findByText(en.today.empty)).toBeVisible()
  expect(server.moves).toEqual(['/api/reminders/1/done {}', '/api/reminders/2/skip'])
})

test('a key inside a button is the button\'s own', async () => {
  const server = fakeInbox([reminder('1', 'due', 'Noor')])
  open()
  ;(await screen.findByRole('button', { name: /Copy/ })).focus()
  await userEvent.keyboard('d')
  expect(server.moves).toEqual([])
})

test('a move that is refused brings the reminder back and says why', async () => {
  const server = fakeInbox([reminder('1', 'due', 'Noor')])
  server.refuse = true
  open()
  await userEvent.click(await screen.findByRole('button', { name: /Done/ }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Someone else has done it.')
  expect(await screen.findByRole('article', { name: 'Thank Noor' })).toBeVisible()
})

test('snoozing asks until when', async () => {
  const server = fakeInbox([reminder('1', 'due', 'Noor')])
  open()
  await userEvent.click(await screen.findByRole('button', { name: /Snooze/ }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'For 3 days' }))
  await waitFor(() => expect(server.moves[0]).toMatch(/^\/api\/reminders\/1\/snooze \{"until":"20/))
})
