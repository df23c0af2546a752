import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import Account from '../account/Account'
import { tookSession } from '../api/session'
import { en } from '../i18n/en'
import { fakeDoor, problem, signedIn } from '../testing/identity'
import Keys from './Keys'
import Members from './Members'

const { team: words } = en

const ana = { id: 'm1', name: 'Ana', role: 'owner', joinedAt: '2026-03-01T09:00:00Z', oneTimeCode: false, you: true }
const imre = { id: 'm2', name: 'Imre', role: 'member', joinedAt: '2026-03-01T09:00:00Z', oneTimeCode: false, you: false }

function open(Page: ComponentType, answers: Record<string, unknown>, role = signedIn.role!) {
  const asked = fakeDoor({ 'GET /api/session': { ...signedIn, role }, ...answers })
  tookSession({ ...signedIn, role })
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <Page />
      </MemoryRouter>
    </MantineProvider>,
  )
  return asked
}

test('a role is changed; why one may not be is told', async () => {
  const asked = open(Members, {
    'GET /api/members': { items: [ana, imre] },
    'PATCH /api/members/m2': { ...imre, role: 'admin' },
    'PATCH /api/members/m1': problem(409, 'last-owner', { detail: 'No owner would be left.' }),
  })
  await userEvent.selectOptions(await screen.findByLabelText(words.roleOf('Imre')), 'admin')
  await waitFor(() => expect(asked).toEqual([{ what: 'PATCH /api/members/m2', body: { role: 'admin' } }]))
  await userEvent.selectOptions(screen.getByLabelText(words.roleOf('Ana')), 'viewer')
  expect(await screen.findByRole('alert')).toHaveTextContent('No owner would be left.')
})

test('a member sees who is there and changes nothing', async () => {
  open(Members, { 'GET /api/members': { items: [ana, imre] } }, 'member')
  expect(await screen.findByText('Imre')).toBeVisible()
  expect(screen.queryByLabelText(words.roleOf('Imre'))).toBeNull()
  expect(screen.queryByRole('heading', { name: words.invitations })).toBeNull()
})

test('an invitation gives a link that is shown once', async () => {
  const asked = open(Members, {
    'GET /api/members': { items: [ana] },
    'POST /api/invitations': { id: 'i', role: 'member', link: 'http://here/invitation#t', createdAt: '', expiresAt: '2026-03-09T09:00:00Z' },
  })
  await userEvent.click(await screen.findByRole('button', { name: words.invite }))
  expect(await screen.findByLabelText(words.inviteLink)).toHaveValue('http://here/invitation#t')
  expect(asked[0]?.body).toEqual({ role: 'member', days: 7 })
})

test('removing somebody asks once more', async () => {
  const asked = open(Members, { 'GET /api/members': { items: [ana, imre] }, 'DELETE /api/members/m2': null })
  await userEvent.click(await screen.findByRole('button', { name: `${words.removeMember}: Imre` }))
  expect(asked).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: words.removeMemberConfirm('Imre') }))
  await waitFor(() => expect(asked[0]?.what).toBe('DELETE /api/members/m2'))
})

test('a key may do what was chosen, and is shown once', async () => {
  const asked = open(Keys, { 'POST /api/keys': { id: 'k', name: 'Import', key: 'rap_secret' } })
  await userEvent.type(await screen.findByLabelText(new RegExp(words.keyName)), 'Import')
  await userEvent.click(screen.getByRole('button', { name: words.makeKey }))
  expect(screen.getByRole('alert')).toHaveTextContent(words.noScope)
  await userEvent.selectOptions(screen.getByLabelText(words.scope.connections), 'write')
  await userEvent.click(screen.getByRole('button', { name: words.makeKey }))
  expect(await screen.findByLabelText(words.key)).toHaveValue('rap_secret')
  expect(asked[0]?.body).toEqual({ name: 'Import', scopes: ['connections:write'], days: 90 })
})

test('one-time codes are set up in three steps', async () => {
  const asked = open(Account, {
    'POST /api/account/one-time-code': { secret: 'JBSW', uri: 'otpauth://x', qr: 'data:image/svg+xml;base64,' },
    'POST /api/account/one-time-code/confirm': { recoveryCodes: ['one-two', 'three-four'] },
  })
  const field = (await screen.findAllByLabelText(new RegExp(`^${words.current}`))).at(-1)!
  await userEvent.type(field, 'four unrelated words')
  await userEvent.click(screen.getByRole('button', { name: words.oneTimeStart }))
  expect(await screen.findByLabelText(words.secret)).toHaveValue('JBSW')
  await userEvent.type(screen.getByLabelText(new RegExp(`^${words.code}`)), '123456')
  await userEvent.click(screen.getByRole('button', { name: words.confirm }))
  expect(await screen.findByText('three-four')).toBeVisible()
  expect(asked.map((one) => one.body)).toEqual([{ password: 'four unrelated words' }, { code: '123456' }])
})
