import type { TemplateMove, Version } from '../../api/templates'

const states: Record<Version['state'], string> = {
  draft: 'draft',
  in_review: 'in review',
  published: 'published',
  retired: 'retired',
}

const moves: Record<TemplateMove, string> = {
  submit: 'Ask for review',
  return: 'Send back',
  publish: 'Publish',
  retire: 'Take out of use',
}

/** How a template is changed, and what became of it. */
export const library = {
  states,
  moves,
  wording: 'Wording',
  kept: (n: number, state: string) => `Version ${n}, ${state}`,
  worst: (n: number) => `With the longest answers it gets ${n} characters long.`,
  over: (limit: number, over: number, cut?: string) =>
    `Over a limit of ${limit} by up to ${over} characters.${cut ? ` With usual answers this would be cut: “${cut}”.` : ''}`,
  save: 'Save the wording',
  past: 'Versions',
  version: (n: number) => `Version ${n}`,
  versionHead: 'Version',
  from: 'From',
  to: 'To',
  happened: (version: number, what: string, why?: string) =>
    `Version ${version} ${what.replaceAll('_', ' ')}${why ? `: ${why}` : ''}`,
  outcomes: 'What became of it',
  noOutcomes: 'No note was sent from it yet. Counts appear here once notes go out.',
}
