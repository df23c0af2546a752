import { expect, test, vi } from 'vitest'
import { loadSample, MARK, removeSample, SAMPLES } from './sample'

test('what is loaded bears the mark, and all that bears it, and nobody else, is taken out', async () => {
  let people: { id: string; person: { name: string; company: string } }[] = [
    { id: 'real', person: { name: 'Noor', company: 'Free samples (sample) Ltd' } },
  ]
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => {
    const answer = (body: unknown) => Promise.resolve(new Response(JSON.stringify(body)))
    if (init.method === 'POST' && path === '/api/connections') {
      const { person } = JSON.parse(init.body as string) as (typeof people)[number]
      people.push({ id: `s${people.length}`, person })
      return answer({ id: `s${people.length - 1}` })
    }
    if (init.method === 'DELETE') {
      people = people.filter(({ id }) => !path.endsWith(`/${id}`))
      return Promise.resolve(new Response(null, { status: 204 }))
    }
    return answer({ items: people })
  })
  const progress: number[] = []
  await loadSample((n) => progress.push(n))
  expect(progress.at(-1)).toBe(SAMPLES.length)
  expect(people.slice(1).every(({ person }) => person.company.endsWith(MARK))).toBe(true)
  expect(await removeSample()).toBe(SAMPLES.length)
  expect(people.map(({ id }) => id)).toEqual(['real'])
})

test.each(SAMPLES.map((one) => [one.name, one.note]))('the note to %s fits the smallest seat', (_, note) => {
  expect(note.length).toBeLessThanOrEqual(200)
})
