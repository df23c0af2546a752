import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { en } from '../../i18n/en'
import { fakeConnections, person } from '../../testing/people'
import { People } from './People'

const { connections: words } = en
const ASKED = {}

const open = () =>
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <People asked={ASKED} state="" onShowAll={() => {}} />
      </MemoryRouter>
    </MantineProvider>,
  )

test('many are told of at once: those of whom it can be true', async () => {
  const server = fakeConnections([
    person({ id: '1' }),
    person({ id: '2' }),
    person({ id: '3', state: 'closed', legalMoves: [] }),
  ])
  const page = open()
  await userEvent.click(await screen.findByRole('checkbox', { name: words.selectAll }))
  expect(screen.getByText(words.selected(3))).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.bulk('accepted', 2) }))
  expect(screen.getByText(words.toldMany(2, 'accepted'))).toBeVisible()
  page.unmount()
  await waitFor(() => expect(server.moves).toEqual(['/api/connections/1/accepted', '/api/connections/2/accepted']))
})

test('nobody to show says how to see everybody', async () => {
  fakeConnections([])
  open()
  expect(await screen.findByText(words.empty)).toBeVisible()
})
