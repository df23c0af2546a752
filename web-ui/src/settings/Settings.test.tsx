import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { en } from '../i18n/en'
import Judging from './Judging'
import Seat from './Seat'

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
    '/api/seats/me/ledger': { items: [{ kind: 'invitations_a_week', used: 85, limit: 100, source: 'lore', left: 15, warning: '85 of 100 are used.' }] },
  }
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    if (init.method !== 'PUT') return Promise.resolve(json(kept[path]))
    const body: unknown = JSON.parse(init.body as string)
    saved.push({ path, body })
    if (path.endsWith('/ledger')) return Promise.resolve(json(kept[path]))
    return Promise.resolve(refuse ? json({ detail: 'Only owners may.' }, 403) : json(body))
  })
  return saved
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

const open = (Page: ComponentType) =>
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <Page />
      </MemoryRouter>
    </MantineProvider>,
  )

test('a seat is saved with what was changed and what was not', async () => {
  const saved = fakeSettings()
  open(Seat)
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
  open(Judging)
  await userEvent.selectOptions(await screen.findByLabelText(en.settings.weigh('Buzzwords')), 'off')
  await userEvent.click(screen.getByRole('button', { name: en.settings.save }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.body).toEqual({ limit: 250, allowedPhrases: ['synergy desk'], rules: { buzzwords: { off: true } } })
})

test('a refusal is told in its own words', async () => {
  fakeSettings(true)
  open(Judging)
  await userEvent.selectOptions(await screen.findByLabelText(en.settings.weigh('Buzzwords')), 'error')
  await userEvent.click(screen.getByRole('button', { name: en.settings.save }))
  expect(await screen.findByRole('alert')).toHaveTextContent('Only owners may.')
})

test('an absence is saved with the seat as it is, and a country goes by its code', async () => {
  const saved = fakeSettings()
  open(Seat)
  await userEvent.type(await screen.findByLabelText(en.settings.holidays, { selector: 'input' }), 'Germany')
  await userEvent.click(screen.getByRole('button', { name: en.settings.addAbsence }))
  await userEvent.type(screen.getByLabelText(/^From/, { selector: '[type=date]' }), '2026-07-06')
  await userEvent.type(screen.getByLabelText(new RegExp(en.settings.absenceTo)), '2026-07-17')
  await userEvent.click(screen.getAllByRole('button', { name: en.settings.save })[1]!)
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(saved[0]?.body).toEqual({
    ...seat,
    daysOff: { holidays: 'DE', absences: [{ from: '2026-07-06', to: '2026-07-17' }] },
  })
})

test('the ledger warns, says how sure a limit is, and takes one\'s own', async () => {
  const saved = fakeSettings()
  open(Seat)
  expect(await screen.findByText('85 of 100 are used.')).toBeVisible()
  expect(screen.getByText(en.settings.sources.lore)).toBeVisible()
  await userEvent.type(screen.getByLabelText(en.settings.ownLimit(en.settings.ledgerKinds.invitations_a_week)), '60')
  await userEvent.click(screen.getByRole('button', { name: en.settings.saveLimits }))
  await waitFor(() => expect(saved[0]).toEqual({ path: '/api/seats/me/ledger', body: { invitationsAWeek: 60 } }))
})
