import { count } from './words'

const causes: Record<string, string> = {
  request: 'asked for',
  retention: 'time was up',
  workspace: 'everybody was erased',
}

/** The words about what is kept of people, and about the sample. */
export const data = {
  title: 'Data',
  text: 'What is kept about people, how long, and how to take it out or erase it.',
  retention: 'How long people are kept',
  retentionText: 'Counted from when it was over with them: closed, not accepted, withdrawn or expired. Empty: until someone erases them.',
  days: 'Days',
  export: 'Take everything out',
  exportText: 'All that is kept about everybody, a line of JSON a person.',
  download: 'Everybody as JSON lines',
  erase: 'Erase everybody',
  eraseText: 'Everybody who is here now, with notes, histories, reminders and drafts. It cannot be taken back.',
  eraseType: (words: string) => `To go on, type: ${words}`,
  eraseDo: 'Erase everybody now',
  erasing: 'Everybody who was here is being erased.',
  log: 'What was erased',
  logText: 'Numbers, and nobody’s name.',
  logEntry: (people: number, cause: string) => `${count(people, 'person', 'people')}, ${causes[cause] ?? cause}`,
  noLog: 'Nothing was erased yet.',
  exportPerson: 'All that is kept about them',
  erasePerson: 'Erase',
  erasePersonConfirm: (name: string) => `Erase ${name} for good`,
  sample: 'A sample to look around in',
  sampleText: 'Eight made-up people at every point of the way, each marked “(sample)”. They can be taken out again, here or one by one.',
  sampleLoad: 'Load the sample',
  sampleLoading: (n: number, all: number) => `${n} of ${all} are in.`,
  sampleLoaded: 'The sample is in. Look at Connections and Today.',
  sampleRemove: 'Take the sample out',
  sampleRemoved: (n: number) => `${count(n, 'sample person is', 'sample people are')} gone.`,
  sampleOffer: 'Or look around with a sample',
}
