import { MantineProvider } from '@mantine/core'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test } from 'vitest'
import { en } from '../../i18n/en'
import { fakeConnections, person } from '../../testing/people'
import Board from './Board'

const { connections: words } = en
const ASKED = { q: 'quay' }

const open = () =>
  render(
    <MantineProvider env="test">
      <MemoryRouter>
        <Board asked={ASKED} onShowAll={() => {}} />
      </MemoryRouter>
    </MantineProvider>,
  )

const column = (name: string) => within(screen.getByRole('region', { name: new RegExp(`^${name} `) }))

async function moveByMenu(name: string, move: string) {
  await userEvent.click(await screen.findByRole('button', { name: words.moveOf(name) }))
  await userEvent.click(await screen.findByRole('menuitem', { name: move }))
}

test('each column asks for its own people, narrowed as asked', async () => {
  const server = fakeConnections([person({ id: '1' })])
  open()
  expect(await screen.findByRole('link', { name: 'Person 1' })).toHaveAttribute('href', '/connections/1')
  expect(server.asked).toHaveLength(9)
  expect(server.asked).toContain('/api/connections?q=quay&state=sent')
})

test('a move shows at once and can be taken back before it is told', async () => {
  const server = fakeConnections([person({ id: '1' })])
  open()
  await moveByMenu('Person 1', 'They accepted')
  expect(column('Accepted').getByText('Person 1')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: words.undo }))
  expect(column('Sent').getByText('Person 1')).toBeVisible()
  expect(server.moves).toEqual([])
})

test('a move is told when the page is left', async () => {
  const server = fakeConnections([person({ id: '1' })])
  const page = open()
  await moveByMenu('Person 1', 'They accepted')
  page.unmount()
  await waitFor(() => expect(server.moves).toEqual(['/api/connections/1/accepted']))
})

test('a refused move is put back, with the reason and what is possible instead', async () => {
  const server = fakeConnections([person({ id: '1' }), person({ id: '2' })])
  server.refuse = ['closed']
  open()
  await moveByMenu('Person 1', 'They accepted')
  await userEvent.click(screen.getByRole('button', { name: words.moveOf('Person 2') }))
  expect(await screen.findByText(/Someone was quicker/)).toHaveTextContent(words.possible([words.move('closed')]))
  expect(column('Sent').getByText('Person 1')).toBeVisible()
})
