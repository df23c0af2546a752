import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes, useLocation } from 'react-router'
import { expect, test } from 'vitest'
import { Gate } from '../app/Gate'
import { en } from '../i18n/en'
import { fakeDoor, problem, signedIn, signedOut } from '../testing/identity'
import Claim from './Claim'
import Invitation from './Invitation'
import SignIn from './SignIn'
import { localAddress } from './useDoor'

const { door: words } = en

const open = (address: string) =>
  render(
    <MantineProvider env="test">
      <MemoryRouter initialEntries={[address]}>
        <Routes>
          <Route path="sign-in" element={<SignIn />} />
          <Route path="claim" element={<Claim />} />
          <Route path="invitation" element={<Invitation />} />
          <Route element={<Gate />}>
            <Route path="*" element={<Inside />} />
          </Route>
        </Routes>
      </MemoryRouter>
    </MantineProvider>,
  )

function Inside() {
  return <p>inside {useLocation().pathname + useLocation().search}</p>
}

async function fill(fields: Record<string, string>) {
  for (const [label, value] of Object.entries(fields)) {
    await userEvent.type(screen.getByLabelText(new RegExp(`^${label}`)), value)
  }
}

test('whoever is not signed in signs in, with a code where one is asked for, and comes to where they wanted to go', async () => {
  const asked = fakeDoor({
    'GET /api/session': signedOut,
    'POST /api/session': [problem(401, 'one-time-code-needed'), signedIn],
  })
  open('/connections?view=board')
  await screen.findByLabelText(/^E-mail/)
  await fill({ 'E-mail': 'ana@example.org', Password: 'four unrelated words' })
  await userEvent.click(screen.getByRole('button', { name: words.signIn }))
  await userEvent.type(await screen.findByLabelText(/One-time code/), '123456')
  await userEvent.click(screen.getByRole('button', { name: words.signIn }))
  expect(await screen.findByText('inside /connections?view=board')).toBeVisible()
  expect(asked.at(-1)?.body).toEqual({ email: 'ana@example.org', password: 'four unrelated words', code: '123456' })
})

test('a refused sign-in says so and keeps what was typed', async () => {
  fakeDoor({ 'GET /api/session': signedOut, 'POST /api/session': problem(401, 'sign-in-refused') })
  open('/sign-in')
  await screen.findByLabelText(/^E-mail/)
  await fill({ 'E-mail': 'ana@example.org', Password: 'wrong' })
  await userEvent.click(screen.getByRole('button', { name: words.signIn }))
  expect(await screen.findByRole('alert')).toHaveTextContent(words.wrong)
  expect(screen.getByLabelText(/^E-mail/)).toHaveValue('ana@example.org')
})

test('an open installation lets everyone in, and says once that it does', async () => {
  fakeDoor({ 'GET /api/session': { claimed: false, open: true, via: 'open', role: 'owner', workspace: { id: 'w', name: 'W' } } })
  open('/today')
  expect(await screen.findByText('inside /today')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.bannerClose }))
  expect(screen.queryByText(words.banner, { exact: false })).toBeNull()
})

test('the link of the console makes the owner; what is wrong with a field stands by it', async () => {
  const asked = fakeDoor({
    'GET /api/session': { claimed: false, open: true, via: 'open' },
    'POST /api/owner': [
      problem(400, 'invalid-field', { errors: [{ field: 'password', message: 'is on a list of leaked ones' }] }),
      signedIn,
    ],
  })
  open('/claim#secret')
  await screen.findByLabelText(/^Your name/)
  await fill({ 'Your name': 'Ana', 'E-mail': 'ana@example.org', Password: 'password1234' })
  await userEvent.click(screen.getByRole('button', { name: words.claim }))
  expect(await screen.findByText('is on a list of leaked ones')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.claim }))
  expect(await screen.findByText('inside /')).toBeVisible()
  expect(asked[0]?.body).toMatchObject({ token: 'secret', name: 'Ana' })
})

test('an invitation is looked at and accepted by somebody new', async () => {
  const asked = fakeDoor({
    'GET /api/session': signedOut,
    'POST /api/invitations/look': { workspace: 'Northwind', role: 'member', invitedBy: 'Ana', email: 'imre@example.org', expiresAt: '2026-03-09T09:00:00Z' },
    'POST /api/invitations/accept': signedIn,
  })
  open('/invitation#secret')
  expect(await screen.findByRole('heading', { name: words.invitationTitle('Northwind') })).toBeVisible()
  await fill({ 'Your name': 'Imre', Password: 'four unrelated words' })
  await userEvent.click(screen.getByRole('button', { name: words.join }))
  await waitFor(() => expect(asked.at(-1)?.body).toMatchObject({ token: 'secret', name: 'Imre', email: 'imre@example.org' }))
})

test('an invitation that holds no longer says so', async () => {
  fakeDoor({ 'GET /api/session': signedOut, 'POST /api/invitations/look': problem(404, 'invitation-refused') })
  open('/invitation#old')
  expect(await screen.findByText(words.invitationRefused)).toBeVisible()
})

test.each(['//evil.example', 'https://evil.example', '/\\evil.example', null])('%s does not lead away from here', (next) => {
  expect(localAddress(next)).toBe('/')
})
