import { listConnections, move, type Connection } from '../api/followup'
import { call } from '../api/http'
import { erasePerson } from '../api/privacy'
import type { Audience, Sender, Situation } from '../api/wire'

/** Stands in the name of each sample person's company: that is how they are known, and found again. */
export const MARK = '(sample)'

interface Sample {
  name: string
  company: string
  position: string
  context: [Sender, Audience, Situation]
  note: string
  moves: string[]
}

const SEEKER: Sample['context'] = ['job_seeker', 'hiring_manager', 'cold']

export const SAMPLES: Sample[] = [
  {
    name: 'Ingrid Solheim',
    company: 'Fjordlys',
    position: 'Head of Operations',
    context: SEEKER,
    note: 'Hi Ingrid, your post on moving the ferry rota to tide tables made me redraw ours. What did the crews say first?',
    moves: [],
  },
  {
    name: 'Mateo Ruiz',
    company: 'Calle Nueve',
    position: 'Engineering Manager',
    context: SEEKER,
    note: 'Hi Mateo, I keep going back to your talk on deleting the staging cluster. How did you know it was safe?',
    moves: ['sent'],
  },
  {
    name: 'Wanjiru Kamau',
    company: 'Acacia Health',
    position: 'Talent Partner',
    context: ['job_seeker', 'recruiter', 'before_posting'],
    note: 'Hi Wanjiru, I run clinic scheduling for four sites and saw you hire for the same at Acacia. Open to connecting?',
    moves: ['sent'],
  },
  {
    name: 'Linnea Berg',
    company: 'Norrsken Data',
    position: 'Staff Engineer',
    context: ['job_seeker', 'peer', 'event'],
    note: 'Hi Linnea, your question about late events in the Malmö session was the one I was too slow to ask. Did you solve it?',
    moves: ['sent', 'accepted'],
  },
  {
    name: 'Arjun Mehta',
    company: 'Tidewater',
    position: 'Director of Data',
    context: SEEKER,
    note: 'Hi Arjun, the part of your article where the forecast lost to the harbour master stayed with me. Is he still ahead?',
    moves: ['sent', 'accepted', 'replied'],
  },
  {
    name: 'Chiara Conti',
    company: 'Officina Verde',
    position: 'Operations Lead',
    context: SEEKER,
    note: 'Hi Chiara, your photo essay on the night shift at the depot is the best handover document I have read. Who wrote it?',
    moves: ['sent', 'accepted', 'replied', 'interest-mentioned'],
  },
  {
    name: 'Oskar Lind',
    company: 'Halvön Rail',
    position: 'Programme Manager',
    context: SEEKER,
    note: 'Hi Oskar, your thread on why timetables lie got our whole team arguing. Which lie would you keep?',
    moves: ['sent', 'not-accepted'],
  },
  {
    name: 'Naledi Dube',
    company: 'Karoo Solar',
    position: 'Product Lead',
    context: ['job_seeker', 'alumni', 'shared_background'],
    note: 'Hi Naledi, we both survived Professor Botha’s field course. Did the water model ever make it into your work?',
    moves: ['sent', 'accepted', 'closed'],
  },
]

/** Takes the sample people up, each as far as they go; tells how many are in. */
export async function loadSample(onProgress: (loaded: number) => void) {
  for (const [index, { name, company, position, context, note, moves }] of SAMPLES.entries()) {
    const [sender, audience, situation] = context
    const { id } = await call<Connection>('POST', '/api/connections', {
      person: { name, company: `${company} ${MARK}`, position },
      note: { text: note, sender, audience, situation },
      rules: [],
    })
    for (const kind of moves) await move(id, kind)
    onProgress(index + 1)
  }
}

/** Erases everybody who bears the mark; how many those were. */
export async function removeSample(): Promise<number> {
  let removed = 0
  for (;;) {
    const { items } = await listConnections({ q: MARK, limit: '100' })
    const marked = items.filter(({ person }) => person.company?.endsWith(MARK))
    if (marked.length === 0) return removed
    for (const { id } of marked) await erasePerson(id)
    removed += marked.length
  }
}
