import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { en } from '../i18n/en'
import Settings from './Settings'

const seat = {
  zone: 'Europe/Berlin',
  workingDays: ['monday', 'tuesday'],
  workingHours: { from: '09:00', to: '17:00' },
  noteLimit: 300,
}
const rule = { id: 'buzzwords', title: 'Buzzwords', severity: 'warning', explanation: '', sources: [], goodExample: '', badExample: '' }

function fakeSettings(refuse = false) {
  const saved: { path: string; body: unknown }[] = []
  const kept: Record<string, unknown> = {
    '/api/seats/me': seat,
    '/api/rules/settings': { limit: 250, allowedPhrases: ['synergy desk'], rules: {} },
    '/api/rules': { items: [rule] },
  }
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method !== 'PUT') return Promise.resolve(json(kept[path]))
    const body: unknown = JSON.parse(init.body as string)
    saved.push({ path, body })
    return Promise.resolve(refuse ? json({ detail: 'Only owners may.' }, 403) : json(body))
  })
  return saved
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

const open = () =>
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <Settings />
      </MemoryRouter>
    </MantineProvider>,
  )

test('a seat is saved with what was changed and what was not', async () => {
  const saved = fakeSettings()
  open()
  const limit = await screen.findByLabelText(/Longest note/)
  await userEvent.clear(limit)
  await userEvent.type(limit, '200')
  await userEvent.click(screen.getByLabelText('Wed'))
  await userEvent.click(screen.getAllByRole('button', { name: en.settings.save })[0]!)
  expect(await screen.findByText(en.settings.saved)).toBeVisible()
  expect(saved[0]?.body).toEqual({ ...seat, noteLimit: 200, workingDays: ['monday', 'tuesday', 'wednesday'] })
})

test('a rule is switched off, and what the page does not show is kept', async () => {
  const saved = fakeSettings()
  open()
  await userEvent.selectOptions(await screen.findByLabelText(en.settings.weigh('Buzzwords')), 'off')
  await userEvent.click(screen.getAllByRole('button', { name: en.settings.save })[1]!)
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.body).toEqual({ limit: 250, allowedPhrases: ['synergy desk'], rules: { buzzwords: { off: true } } })
})

test('a refusal is told in its own words', async () => {
  fakeSettings(true)
  open()
  await userEvent.selectOptions(await screen.findByLabelText(en.settings.weigh('Buzzwords')), 'error')
  await userEvent.click(screen.getAllByRole('button', { name: en.settings.save })[1]!)
  expect(await screen.findByRole('alert')).toHaveTextContent('Only owners may.')
})
