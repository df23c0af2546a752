import type { ArcStep } from '../../api/arcs'
import { count } from './words'

const kinds: Record<ArcStep['kind'], string> = {
  thank_you: 'Thank them',
  engage: 'Comment on something of theirs',
  share: 'Share something',
  question: 'Ask a question',
  interest: 'Mention an interest',
  message: 'Write a message',
}

/** The words about what is planned after somebody accepts. */
export const arcs = {
  title: 'Arcs',
  text: 'What is planned once somebody accepts. Whoever is on an arc keeps it as it was when they accepted; a change is for those who accept from then on.',
  defaults: 'Who begins with which',
  defaultFor: (sender: string) => `New connections of ${sender}`,
  builtIn: 'comes with Rapport',
  version: (n: number) => `version ${n}`,
  steps: (n: number) => count(n, 'step', 'steps'),
  copy: 'Copy and change',
  change: 'Change',
  retire: 'Retire',
  retireConfirm: 'Yes, nobody new gets it',
  name: 'Name of the arc',
  step: (n: number) => `Step ${n}`,
  id: 'Name of the step',
  kind: 'What it is',
  kinds,
  earliest: 'Days after the acceptance, from',
  until: 'Days, until',
  replies: 'Replies needed first',
  exchanges: 'Exchanges needed first',
  why: 'Why then (shown with the date)',
  addStep: 'Add a step',
  removeStep: (n: number) => `Take step ${n} out`,
  bump: 'One friendly nudge, days after a message without an answer (7 or more)',
  bumpWhy: 'Why the nudge',
  noBump: 'Without a nudge a message without an answer is let go.',
  saveNew: 'Save as a new arc',
  saveChange: 'Save the change',
  leave: 'Leave it',
  copyOf: (name: string) => `${name}, ours`,
  own: 'Your arc',
}
