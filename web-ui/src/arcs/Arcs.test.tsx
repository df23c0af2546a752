import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { en } from '../i18n/en'
import { fakeDoor, problem } from '../testing/identity'
import Arcs from './Arcs'
import { daysOf, lengthOf } from './days'

const { arcs: words } = en
const thanks = { step: 'thanks', kind: 'thank_you', earliest: 'PT24H', latest: 'PT48H', until: 'P7D', why: 'Brief.' }
const builtIn = { id: 'recruiter', version: 1, builtIn: true, defaultFor: ['recruiter', 'sales', 'other'], arc: { name: 'Recruiter', steps: [thanks] } }

function open(answers: Record<string, unknown>) {
  const asked = fakeDoor({ 'GET /api/session': { claimed: false, open: true, via: 'open', role: 'owner' }, 'GET /api/arcs': { items: [builtIn] }, ...answers })
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <Arcs />
      </MemoryRouter>
    </MantineProvider>,
  )
  return asked
}

test('a copy is changed and saved under a name of its own; what was not touched stays as it was', async () => {
  const asked = open({ 'POST /api/arcs': { ...builtIn, id: 'own', builtIn: false } })
  await userEvent.click(await screen.findByRole('button', { name: words.copy }))
  await userEvent.click(screen.getByRole('button', { name: words.saveNew }))
  await waitFor(() => expect(asked[0]?.body).toEqual({ name: words.copyOf('Recruiter'), steps: [thanks] }))
})

test('a fault stands at its step', async () => {
  open({ 'POST /api/arcs': problem(400, 'invalid-field', { errors: [{ field: 'steps[0].until', message: 'is not after earliest' }] }) })
  await userEvent.click(await screen.findByRole('button', { name: words.copy }))
  await userEvent.click(screen.getByRole('button', { name: words.saveNew }))
  expect(await screen.findByText('is not after earliest')).toBeVisible()
})

test('what new connections begin with is chosen', async () => {
  const asked = open({ 'PUT /api/arcs/defaults/job_seeker': {} })
  await userEvent.selectOptions(await screen.findByLabelText(words.defaultFor(en.composer.sender.job_seeker)), 'recruiter')
  await waitFor(() => expect(asked[0]).toEqual({ what: 'PUT /api/arcs/defaults/job_seeker', body: { arc: 'recruiter' } }))
})

test('lengths are told in days', () => {
  expect(['PT24H', 'P9D', 'P2W', 'P1M', 'nonsense'].map(daysOf)).toEqual([1, 9, 14, 30, 0])
  expect(lengthOf(9)).toBe('P9D')
})
