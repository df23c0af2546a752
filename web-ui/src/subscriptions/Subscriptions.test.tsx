import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test } from 'vitest'
import { en } from '../i18n/en'
import { fakeDoor, problem } from '../testing/identity'
import Subscriptions from './Subscriptions'
import Webhook from './Webhook'

const { subscriptions: words } = en
const hook = { id: 's1', channel: 'webhook', name: 'Desk', url: 'https://here.example/', kinds: ['reminder.due'], enabled: false, disabledReason: 'Nothing arrived for a day.', createdAt: '2026-03-01T09:00:00Z' }
const delivery = { id: 'd1', type: 'reminder.due', state: 'failed', attempts: 11, lastStatus: 500, createdAt: '2026-03-01T09:00:00Z' }

function open(address: string, answers: Record<string, unknown>) {
  const asked = fakeDoor(answers)
  render(
    <MantineProvider env="test">
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="settings/subscriptions" element={<Subscriptions />} />
          <Route path="settings/subscriptions/:id" element={<Webhook />} />
        </Routes>
      </MemoryRouter>
    </MantineProvider>,
  )
  return asked
}

test('a webhook that was stopped says why, and goes on with what it was', async () => {
  const asked = open('/settings/subscriptions', {
    'GET /api/subscriptions': { items: [hook] },
    'PUT /api/subscriptions/s1': { ...hook, enabled: true },
  })
  expect(await screen.findByText(words.stopped('Nothing arrived for a day.'))).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: `${words.goOn}: Desk` }))
  await waitFor(() =>
    expect(asked[0]?.body).toEqual({ channel: 'webhook', name: 'Desk', url: hook.url, kinds: hook.kinds, enabled: true }),
  )
})

test('what is wrong with an address stands by it, and a secret is shown once it is made', async () => {
  const refusal = problem(400, 'invalid-field', { errors: [{ field: 'url', message: 'leads into a private network' }] })
  open('/settings/subscriptions', { 'POST /api/subscriptions': [refusal, { ...hook, secret: 'whsec_x' }] })
  await userEvent.type(screen.getByLabelText(new RegExp(`^${words.url}`)), 'https://10.0.0.1/')
  await userEvent.click(screen.getByRole('button', { name: words.webhookMake }))
  expect(await screen.findByText('leads into a private network')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.webhookMake }))
  expect(await screen.findByLabelText(words.secret)).toHaveValue('whsec_x')
})

test('the log tells how it went, and sends one again', async () => {
  const asked = open('/settings/subscriptions/s1', {
    'GET /api/subscriptions/s1': hook,
    'GET /api/subscriptions/s1/deliveries': { items: [delivery] },
    'POST /api/subscriptions/s1/deliveries/d1/replay': { ...delivery, state: 'pending' },
  })
  expect(await screen.findByText('11 tries · answer 500')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.again }))
  expect(await screen.findByText(words.sentAgain)).toBeVisible()
  expect(asked[0]?.what).toBe('POST /api/subscriptions/s1/deliveries/d1/replay')
})
