import { MantineProvider } from '@mantine/core'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { expect, test, vi } from 'vitest'
import { en } from '../i18n/en'
import { analysis, fakeServer, finding, type Asked } from '../testing/server'
import { Composer } from './Composer'
import './editor/CodeEditor'

const TEXT = 'Hi Ama, a stock phrase. Your talk stayed with me.'
const stock = finding({ start: 8, end: 23, fixes: [{ start: 8, end: 24, replacement: '', label: 'Take it out' }] })
const talk = finding({
  rule: 'specific-reference',
  severity: 'strength',
  start: 24,
  end: 33,
  message: 'Only for Ama.',
  points: 20,
})

async function compose(text = TEXT, state: unknown = null, noteLimit = 300) {
  localStorage.setItem('rapport.draft', JSON.stringify({ text }))
  const asked = fakeServer([], noteLimit)
  const user = userEvent.setup()
  const written: string[] = []
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (copied) => void written.push(copied))
  render(
    <MantineProvider>
      <MemoryRouter initialEntries={[{ pathname: '/', state }]}>
        <Composer />
      </MemoryRouter>
    </MantineProvider>,
  )
  await waitFor(() => expect(document.querySelector('.cm-content')).not.toBeNull())
  return { asked, user, written }
}

async function answered(asked: Asked[], body = analysis({ findings: [stock, talk] })) {
  await waitFor(() => expect(asked.at(-1)?.body.text).toBe(note()))
  await act(() => asked.at(-1)!.answer(body))
}

const note = () => [...document.querySelectorAll('.cm-line')].map((line) => line.textContent).join('\n')

test('findings stand under the exact words and in the list, faults apart from strengths', async () => {
  const { asked } = await compose()
  await answered(asked)
  const marksOf = (kind: string) => [...document.querySelectorAll(`.cm-finding-${kind}`)].map((m) => m.textContent)
  await waitFor(() => expect(marksOf('warning')).toEqual(['a stock phrase.']))
  expect(marksOf('strength')).toEqual(['Your talk'])
  const works = screen.getByRole('heading', { name: /What works/ }).closest('section')!
  expect(within(works).getByText('Only for Ama.', { exact: false })).toBeVisible()
  expect(screen.getByText('80 out of 100')).toBeInTheDocument()
})

test('a message that opens with the words is not preceded by them', async () => {
  const { asked } = await compose()
  await answered(asked, analysis({ findings: [{ ...stock, message: '“a stock phrase” fits anyone.' }] }))
  const card = screen.getByText('fits anyone.', { exact: false }).closest('li')!
  expect(card.textContent!.split('a stock phrase')).toHaveLength(2)
  expect(within(card).getByRole('button', { name: en.reading.show('a stock phrase.') })).toBeVisible()
})

test('a fix changes the note, is judged again, and undo brings the words back', async () => {
  const { asked, user } = await compose()
  await answered(asked)
  await user.click(screen.getByRole('button', { name: 'Take it out' }))
  expect(note()).toBe('Hi Ama, Your talk stayed with me.')
  await answered(asked, analysis())
  await user.click(screen.getByRole('button', { name: en.composer.undo }))
  expect(note()).toBe(TEXT)
})

test('a fix that changes no words is shown as advice, with nothing to press', async () => {
  const { asked } = await compose()
  const advice = { start: 8, end: 8, replacement: '', label: 'Name one thing of theirs' }
  await answered(asked, analysis({ findings: [{ ...stock, fixes: [advice] }] }))
  expect(screen.getByText('Name one thing of theirs')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Name one thing of theirs' })).toBeNull()
})

test('what is copied is exactly what was judged', async () => {
  const { asked, user, written } = await compose(' Hi\n\nAma 👋 ')
  await waitFor(() => expect(asked).toHaveLength(1))
  await act(() => asked[0]!.answer(analysis()))
  await user.click(screen.getByRole('button', { name: en.copy.copy }))
  expect(written).toEqual([asked[0]!.body.text])
  expect(asked[0]!.body.text).toBe(' Hi\n\nAma 👋 ')
})

test('while an error stands, copying asks first', async () => {
  const { asked, user, written } = await compose()
  await answered(asked, analysis({ verdict: 'hold', findings: [{ ...stock, severity: 'error' }] }))
  await user.click(screen.getByRole('button', { name: en.copy.copy }))
  expect(written).toEqual([])
  await user.click(await screen.findByRole('button', { name: en.copy.anyway, hidden: true }))
  expect(written).toEqual([TEXT])
})

test('copying while the answer is on its way waits for it', async () => {
  const { asked, user, written } = await compose()
  await user.click(screen.getByRole('button', { name: en.copy.copy }))
  expect(written).toEqual([])
  await answered(asked)
  await waitFor(() => expect(written).toEqual([TEXT]))
})

test('without a connection the note stays, and the page says so', async () => {
  const { asked, user } = await compose()
  await waitFor(() => expect(asked).toHaveLength(1))
  await act(() => asked[0]!.drop())
  expect(screen.getByRole('alert')).toHaveTextContent(en.trouble.offline)
  expect(note()).toBe(TEXT)
  await user.click(screen.getByRole('button', { name: en.trouble.retry }))
  await waitFor(() => expect(asked).toHaveLength(2))
  await act(() => asked[1]!.answer(analysis()))
  expect(screen.queryByRole('alert')).toBeNull()
})

test('F8 goes to the next fault from anywhere and says what it is', async () => {
  const { asked, user } = await compose()
  await answered(asked)
  await user.keyboard('{F8}')
  expect(screen.getByRole('status')).toHaveTextContent('Warning: Generic phrase. Could be sent to anyone.')
})

test('context and limit are asked about as chosen, and remembered', async () => {
  const { asked, user } = await compose()
  await user.selectOptions(screen.getByLabelText(en.composer.labels.sender), 'recruiter')
  await user.selectOptions(screen.getByLabelText(en.composer.labels.situation), 'event')
  await user.selectOptions(screen.getByLabelText(en.meter.limit), '200')
  await user.type(screen.getByLabelText(en.composer.labels.recipientName), 'Ama')
  await waitFor(() =>
    expect(asked.at(-1)?.body).toEqual({
      text: TEXT,
      sender: 'recruiter',
      audience: 'hiring_manager',
      situation: 'event',
      limit: 200,
      recipientName: 'Ama',
    }),
  )
  expect(JSON.parse(localStorage.getItem('rapport.draft')!)).toMatchObject({ sender: 'recruiter', limit: 200 })
})

test('what goes beyond the limit is shown cut off', async () => {
  await compose('x'.repeat(298) + '👋👋')
  expect(document.querySelector('.cm-cut')).toHaveTextContent('👋')
  expect(screen.getByText('2 characters over: the end will be cut off')).toBeVisible()
})

test('an empty note is met with what makes one work, and two to try', async () => {
  const { asked, user } = await compose('')
  await user.click(screen.getByRole('button', { name: en.empty.strong }))
  expect(note()).toBe(en.empty.strongNote)
  await waitFor(() => expect(asked.at(-1)?.body.recipientName).toBe(en.empty.strongName))
})

test('a finding that is ignored leaves the list, still holds an error back, and can be brought back', async () => {
  const { asked, user, written } = await compose()
  await answered(asked, analysis({ verdict: 'hold', findings: [{ ...stock, severity: 'error' }] }))
  await user.click(screen.getByRole('button', { name: en.reading.ignore }))
  expect(screen.queryByRole('button', { name: 'Take it out' })).toBeNull()
  await user.click(screen.getByRole('button', { name: en.copy.copy }))
  expect(written).toEqual([])
  await user.click(screen.getByRole('button', { name: en.reading.bringBack, hidden: true }))
  expect(screen.getByRole('button', { name: 'Take it out', hidden: true })).toBeVisible()
})

test('a note taken from a template replaces the draft, and undo brings the draft back', async () => {
  const taken = { text: 'Hi Greta, your drills.', recipientName: 'Greta', templateVersionId: 'v2' }
  const { user } = await compose(TEXT, { taken })
  await waitFor(() => expect(note()).toBe('Hi Greta, your drills.'))
  expect(JSON.parse(localStorage.getItem('rapport.draft')!)).toMatchObject(taken)
  await user.click(screen.getByRole('button', { name: en.composer.undo }))
  expect(note()).toBe(TEXT)
})

test('the seat\'s own limit counts until the note is given another', async () => {
  const { asked, user } = await compose(TEXT, null, 250)
  await waitFor(() => expect(asked.at(-1)?.body.limit).toBe(250))
  expect(screen.getByLabelText(en.meter.limit)).toHaveDisplayValue(en.meter.seat(250))
  await user.selectOptions(screen.getByLabelText(en.meter.limit), '200')
  await waitFor(() => expect(asked.at(-1)?.body.limit).toBe(200))
})

test('what is known of the reader is told, kept, and makes a note that can be taken and given back', async () => {
  const { asked, user } = await compose()
  await user.click(screen.getByText(en.composer.facts.none))
  await user.type(screen.getByLabelText(en.composer.facts.labels.post), 'talk on tides')
  await waitFor(() => expect(asked.at(-1)?.body.recipient).toEqual({ post: 'talk on tides' }))
  await answered(asked, analysis({ suggestion: { text: 'Hi Ama, your talk on tides.', score: 92, verdict: 'send' } }))
  await user.click(screen.getByRole('button', { name: en.reading.useSuggestion }))
  expect(note()).toBe('Hi Ama, your talk on tides.')
  await user.click(screen.getByRole('button', { name: en.composer.undo }))
  expect(note()).toBe(TEXT)
  expect(JSON.parse(localStorage.getItem('rapport.draft')!)).toMatchObject({ facts: { post: 'talk on tides' } })
})
