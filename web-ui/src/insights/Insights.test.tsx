import { MantineProvider } from '@mantine/core'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { en } from '../i18n/en'
import Insights from './Insights'

const { insights: words } = en
const enough = { rate: 0.34, low: 0.25, high: 0.45 }
const row = (part: object) => ({ sent: 95, pending: 5, n: 90, accepted: 31, replied: 12, enoughData: true, acceptance: enough, ...part })

function open(address: string, items: object[], more: object = {}) {
  const asked: string[] = []
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path)
    const body = path.startsWith('/api/outcomes')
      ? { threshold: 20, maturityDays: 21, evidence: 'told', archiveOnly: 0, items, ...more }
      : { items: [{ id: 'm1', name: 'Ana' }] }
    return Promise.resolve(new Response(JSON.stringify(body)))
  })
  render(
    <MantineProvider env="test">
      <MemoryRouter initialEntries={[address]}>
        <Insights />
      </MemoryRouter>
    </MantineProvider>,
  )
  return asked
}

test('a rate stands with its range, its count, and what chance would do', async () => {
  const difference = { value: 0.16, low: -0.04, high: 0.28 }
  open('/insights', [row({ key: 'specific-reference', difference, mayBeChance: true })])
  const cells = within((await screen.findByRole('rowheader', { name: 'Specific reference' })).closest('tr')!)
  expect(cells.getByText('34% (25% to 45%)')).toBeVisible()
  expect(cells.getByText(/^\+16%/)).toHaveTextContent(words.chance)
})

test('too few are told as such', async () => {
  open('/insights', [row({ key: 'brief', n: 3, accepted: 1, enoughData: false, acceptance: undefined })])
  expect(await screen.findByText(words.few(1, 3))).toBeVisible()
})

test('the address keeps what was asked for', async () => {
  const asked = open('/insights?by=member&from=2026-03-01', [row({ key: 'm1' })])
  expect(await screen.findByRole('rowheader', { name: 'Ana' })).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText(words.whose), 'me')
  expect(asked).toContain('/api/outcomes?by=member&from=2026-03-01')
  expect(asked.at(-1)).toBe('/api/outcomes?by=member&member=me&from=2026-03-01')
})

test('cohorts of a week and what happened in it are told apart', async () => {
  open('/insights?by=week', [row({ key: '2026-W10', activity: { sent: 7, accepted: 4, replied: 2 } })])
  expect(await screen.findByRole('img', { name: words.weekChart })).toBeVisible()
  const activity = screen.getByRole('heading', { name: words.activityTitle }).parentElement!
  const happened = within(activity).getAllByRole('table').at(-1)!
  expect(within(happened).getByRole('row', { name: /week 10 of 2026/ })).toHaveTextContent('742')
})

test('what is known from archives only is said to be kept apart', async () => {
  open('/insights', [], { archiveOnly: 40 })
  expect(await screen.findByText(words.archiveOnly(40))).toBeVisible()
  expect(screen.getByText(words.empty)).toBeVisible()
})
