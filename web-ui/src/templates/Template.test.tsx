import { MantineProvider } from '@mantine/core'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter, Route, Routes } from 'react-router'
import { expect, test, vi } from 'vitest'
import type { Template } from '../api/templates'
import { en } from '../i18n/en'
import TemplatePage from './Template'

const slot = { type: 'text', required: true, expected: 20, longest: 60 }
const template: Template = {
  id: 't1',
  name: 'A talk that stayed',
  purpose: 'After a talk you heard.',
  kind: 'note',
  sender: 'job_seeker',
  audiences: ['peer'],
  situation: 'event',
  tags: [],
  revision: 3,
  version: {
    id: 'v2',
    number: 2,
    state: 'draft',
    text: 'Hi {{first_name}}, your talk on {{topic}}.',
    slots: [
      { ...slot, name: 'first_name', prompt: 'Whom do you write to?', example: 'Greta' },
      { ...slot, name: 'topic', prompt: 'What was the talk about?', example: 'drills' },
    ],
    length: { shortest: 20, expected: 60, longest: 140, limits: [] },
  },
  sample: 'Hi Greta, your talk on drills.',
}
const runs = [
  { op: 'same', text: 'Hi ' },
  { op: 'removed', text: 'there' },
  { op: 'added', text: '{{first_name}}' },
]

/** A library with one template. Its save is refused with the flaw; what was asked is kept. */
function fakeLibrary() {
  const asked: { path: string; body: unknown }[] = []
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
    asked.push({ path: `${init.method} ${path}`, body })
    return Promise.resolve(answer(path, init.method!, body))
  })
  return asked
}

function answer(path: string, method: string, body: unknown): Response {
  if (path.endsWith('/render')) {
    const { slots } = body as { slots: Record<string, string> }
    if (!slots.topic) return json({ status: 'held', templateVersionId: 'v2', reasons: [{ code: 'unfilled-slot', message: 'What was the talk about?' }] })
    const text = `Hi ${slots.first_name}, your talk on ${slots.topic}.`
    return json({ status: 'ready', templateVersionId: 'v2', text, characters: { count: text.length, limit: 300 }, reasons: [] })
  }
  if (path.includes('/diff/')) return json(runs)
  if (path.endsWith('/versions')) {
    const versions = [template.version, { ...template.version, id: 'v1', number: 1 }]
    return json({ versions, history: [{ version: 1, what: 'published', at: '2026-03-03T09:00:00Z', why: 'Reads well' }] })
  }
  if (path.endsWith('/outcomes')) {
    const counts = { sent: 40, pending: 4, n: 36, accepted: 12, replied: 3, enoughData: true }
    const few = { ...counts, sent: 5, n: 2, accepted: 1, replied: 0, enoughData: false }
    const rate = { rate: 1 / 3, low: 0.2, high: 0.5 }
    return json([{ ...counts, number: 1, acceptance: rate, reply: rate }, { ...few, number: 2 }])
  }
  if (method === 'PUT') {
    return json({ detail: 'Flawed.', errors: [{ field: 'text', message: 'There is no such slot.', start: 3, end: 12 }] }, 400)
  }
  return json(path.startsWith('/api/templates?') ? { items: [template] } : template)
}

const json = (body: unknown, status = 200) => new Response(JSON.stringify(body), { status })

const open = (path: string) =>
  render(
    <MantineProvider>
      <MemoryRouter initialEntries={[path]}>
        <Routes>
          <Route path="templates/:id" element={<TemplatePage />} />
        </Routes>
      </MemoryRouter>
    </MantineProvider>,
  )

test('a flawed text is refused with the words that are wrong', async () => {
  const asked = fakeLibrary()
  open('/templates/t1')
  const text = await screen.findByLabelText(en.library.kept(2, 'draft'))
  await userEvent.type(text, '!')
  await userEvent.click(screen.getByRole('button', { name: en.library.save }))
  expect(await screen.findByRole('alert')).toHaveTextContent('“{{first_n”: There is no such slot.')
  expect(asked.find(({ path }) => path.startsWith('PUT'))?.body).toMatchObject({ revision: 3 })
  expect(text).toHaveValue(`${template.version.text}!`)
})

test('versions are compared, and rates stand only where there is enough data', async () => {
  fakeLibrary()
  open('/templates/t1')
  expect(await screen.findByText('there', { selector: 'del' })).toBeVisible()
  expect(screen.getByText('Version 1 published: Reads well', { exact: false })).toBeVisible()
  const table = await screen.findByRole('table')
  expect(table).toHaveTextContent('33% (20% to 50%)')
  expect(table).toHaveTextContent('1 of 2: not enough data')
})
