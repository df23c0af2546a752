import type { ConnectionState } from '../api/followup'
import type { Audience, Sender, Severity, Situation, Verdict } from '../api/wire'

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

const sender: Record<Sender, string> = {
  job_seeker: 'a job seeker',
  recruiter: 'a recruiter',
  sales: 'in sales',
  other: 'someone else',
}

const audience: Record<Audience, string> = {
  hiring_manager: 'a hiring manager',
  recruiter: 'a recruiter',
  candidate: 'a candidate',
  prospect: 'a prospect',
  peer: 'a peer',
  alumni: 'an alum',
  unknown: 'someone',
}

const situation: Record<Situation, string> = {
  after_applying: 'after applying',
  before_posting: 'before a job is posted',
  mutual_connection: 'through a mutual connection',
  shared_background: 'with a shared background',
  event: 'after an event',
  cold: 'out of the blue',
  other: 'for another reason',
}

const step: Record<string, (name: string) => string> = {
  thank_you: (name) => `Thank ${name}`,
  engage: (name) => `Comment on something ${name} posted`,
  share: (name) => `Share something with ${name}`,
  question: (name) => `Ask ${name} a thoughtful question`,
  interest: (name) => `Mention your interest to ${name}`,
  bump: (name) => `Nudge ${name} once, kindly`,
}

const readable = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[_-]/g, ' ')

const connectionState: Record<ConnectionState, string> = {
  prepared: 'Not sent yet',
  sent: 'Sent',
  accepted: 'Accepted',
  in_conversation: 'In conversation',
  interest_mentioned: 'Interest mentioned',
  not_accepted: 'Not accepted',
  withdrawn: 'Withdrawn',
  expired: 'Expired',
  closed: 'Closed',
}

const move: Record<string, string> = {
  sent: 'I sent it',
  accepted: 'They accepted',
  'not-accepted': 'Not accepted',
  withdrawn: 'I withdrew it',
  expired: 'It expired',
  touched: 'I wrote to them',
  replied: 'They replied',
  'interest-mentioned': 'I mentioned my interest',
  closed: 'Close',
}

const happened: Record<string, string> = {
  prepared: 'Taken up',
  sent: 'Note sent',
  accepted: 'They accepted',
  'not-accepted': 'Not accepted',
  withdrawn: 'Invitation withdrawn',
  expired: 'Invitation expired',
  touched: 'You wrote or did something for them',
  replied: 'They replied',
  'interest-mentioned': 'You mentioned your interest',
  skipped: 'You left a step out',
  closed: 'Closed',
}

const severity: Record<Severity, string> = {
  error: 'Error',
  warning: 'Warning',
  suggestion: 'Suggestion',
  strength: 'Strength',
}

const verdict: Record<Verdict, string> = {
  send: 'Ready to send',
  revise: 'Worth another pass',
  hold: 'Hold this one',
}

/** Every word the pages say, in English. Another language is another object of this shape. */
export const en = {
  app: {
    name: 'Rapport',
    skip: 'Skip to the content',
    composer: 'Compose',
    today: 'Today',
    connections: 'Connections',
    rules: 'Rules',
    navigation: 'Main',
    toDark: 'Switch to dark colours',
    toLight: 'Switch to light colours',
    notFoundTitle: 'There is no such page',
    notFoundText: 'The address may be mistyped, or the page has moved.',
    toComposer: 'Write a note',
    brokenTitle: 'This page broke',
    brokenText: 'Your draft is safe in this browser. Loading the page again usually mends it.',
    reload: 'Load again',
  },
  composer: {
    title: 'Compose a note',
    sentence: { iAm: 'I am', writingTo: 'writing to', why: '', named: 'named', end: '.' },
    labels: {
      sender: 'Who you are',
      audience: 'Whom you write to',
      situation: 'What led to it',
      recipientName: 'Their name (optional)',
      note: 'Your note',
    },
    sender,
    audience,
    situation,
    recipientPlaceholder: 'name, if you like',
    placeholder: 'Type or paste your note. Say something only you could say to them, then be curious.',
    undo: 'Undo',
    redo: 'Redo',
    clear: 'Clear',
    cleared: 'Cleared. Undo brings it back.',
    keys: 'next finding',
  },
  meter: {
    of: (n: number, limit: number) => `${n} of ${limit}`,
    left: (n: number) => `${count(n, 'character', 'characters')} left`,
    over: (n: number) => `${count(n, 'character', 'characters')} over: the end will be cut off`,
    limit: 'Limit',
    limits: { 300: '300', 200: '200 (free seat)' } as Record<number, string>,
  },
  copy: {
    copy: 'Copy note',
    copied: 'Copied',
    failed: 'The browser would not copy. Select the text and copy it by hand.',
    heldTitle: (n: number) => `Held back by ${count(n, 'error', 'errors')}`,
    heldText: 'A note like this is likely to be turned down or cut off. Mend it first, or copy it as it is.',
    unjudgedTitle: 'Not judged yet',
    unjudgedText: 'The note could not be judged just now. You can copy it without an opinion.',
    anyway: 'Copy it anyway',
    back: 'Back to the note',
  },
  reading: {
    title: 'How it reads',
    score: (n: number) => `${n} out of 100`,
    outOf: 'of 100',
    scoreMeaning: 'Fit to the guidance, not a predicted acceptance rate.',
    verdict,
    advice: {
      send: 'Specific, curious and easy to say yes to.',
      revise: 'Something here makes it easier to ignore.',
      hold: 'As it stands, it is likely to be turned down.',
    } satisfies Record<Verdict, string>,
    severity,
    faults: 'To mend',
    strengths: 'What works',
    noFaults: 'Nothing to mend.',
    noStrengths: 'Nothing yet. Name something specific about them, and be curious about it.',
    wholeNote: 'The note as a whole',
    points: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '0'),
    pointsLong: (n: number) => (n < 0 ? `takes ${count(-n, 'point', 'points')}` : `adds ${count(n, 'point', 'points')}`),
    source: (id: string) => `Guidance ${id}`,
    whyRule: (title: string) => `Why: ${title}`,
    show: (words: string) => `Show “${words}” in the note`,
    announce: (score: number, said: string, faults: number, strengths: number) =>
      `${score} out of 100, ${said}. ${count(faults, 'thing', 'things')} to mend, ${count(strengths, 'strength', 'strengths')}.`,
    announceFinding: (said: string, title: string, message: string) => `${said}: ${title}. ${message}`,
    noneLeft: 'Nothing to mend in the note.',
  },
  empty: {
    title: 'Specific, then curious',
    text: 'Notes that get accepted do two things: they name something only this person did, and they give a reason that is not “I want something from you”.',
    fact: 'About six in ten requests carry no note at all. A good one already stands out.',
    factSource: 'from the guidance, S2',
    try: 'See how it reads',
    weak: 'A note that gets ignored',
    strong: 'A note that gets read',
    weakNote:
      'Dear Ms Osei, I came across your profile and was very impressed. I am open to opportunities and would love to connect and learn from your experience. Please find my resume attached.',
    strongNote:
      'Hi Abena, your talk on why the retry queue had to go changed how I read our own incident reports. How did you convince the team to live with fewer retries? Would love to follow your thinking on it.',
    strongName: 'Abena Osei',
  },
  trouble: {
    offline: 'No connection to Rapport. The note is safe here; judging goes on when the connection is back.',
    failed: (detail: string) => `The note could not be judged: ${detail}`,
    retry: 'Try again',
    unknown: 'something went wrong on the way.',
    timeout: 'the answer took too long.',
    slow: 'The answer took too long.',
    away: 'No connection to Rapport.',
    other: 'Something went wrong on this page.',
  },
  today: {
    title: 'Today',
    loading: 'Loading what is due',
    count: (n: number) => (n === 0 ? 'Nothing is due.' : `${count(n, 'thing is', 'things are')} due.`),
    stepFor: (kind: string, name: string) => step[kind]?.(name) ?? `${readable(kind)}: ${name}`,
    draft: 'A text to start from',
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'Could not copy; select it by hand',
    done: 'Done',
    snooze: 'Snooze',
    snoozeFor: (days: number) => (days === 1 ? 'Until tomorrow' : `For ${days} days`),
    skip: 'Skip',
    saidDone: (name: string) => `Done for ${name}.`,
    saidSkipped: (name: string) => `Skipped for ${name}.`,
    saidSnoozed: (name: string) => `Snoozed for ${name}.`,
    refused: (reason: string) => `That did not go through: ${reason}`,
    next: 'Coming next',
    empty: 'When someone accepts, the thank-you and what follows it fall due here, each with a text to start from.',
    write: 'Write a note',
  },
  connections: {
    title: 'Connections',
    loading: 'Loading the connections',
    filter: 'Which to show',
    all: 'All',
    states: connectionState,
    person: 'Person',
    state: 'Where it stands',
    since: 'Since',
    followUp: 'What is planned',
    more: 'Show more',
    empty: 'Nobody yet. Write a note, copy it, and say that it was sent: the person appears here and the follow-up begins.',
    noneSuch: 'Nobody stands there now.',
    write: 'Write a note',
    back: 'All connections',
    moves: 'What happened',
    move: (kind: string) => move[kind] ?? readable(kind),
    history: 'History',
    happened: (kind: string, stepKind?: string, detail?: string) =>
      [happened[kind] ?? readable(kind), stepKind && readable(stepKind).toLowerCase(), detail].filter(Boolean).join(' – '),
    noNote: 'Sent without a note.',
  },
  sent: {
    title: 'Did you send it?',
    text: 'Say to whom, and Rapport reminds you of what comes after they accept.',
    name: 'Their name',
    company: 'Company (optional)',
    confirm: 'Yes, it is sent',
    dismiss: 'Not yet',
    done: (name: string) => `${name} is taken up.`,
    open: 'See what is planned',
  },
  rules: {
    title: 'What a note is judged by',
    text: 'Every judgement comes from a rule below, and every rule from the guidance it names. Scores add up the points of what was found.',
    loading: 'Loading the rules',
    failed: 'The rules could not be loaded.',
    faults: 'Faults',
    strengths: 'Strengths',
    good: 'Reads well',
    bad: 'Falls flat',
    goodStrength: 'Shows it',
    badStrength: 'Lacks it',
    link: (title: string) => `Link to ${title}`,
    contents: 'Rules',
    filter: 'Find a rule',
    noMatch: 'No rule matches.',
  },
}

export type Messages = typeof en
