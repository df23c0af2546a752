/** The words of the insights. */
export const insights = {
  title: 'Insights',
  lead: 'What became of your own notes.',
  text: (threshold: number, days: number) =>
    `What became of your own notes. A note is settled when it is answered, or ${days} days old. Rates are shown from ${threshold} settled notes on, with the range the true rate is likely to lie in (95 %). They describe what happened; they promise nothing.`,
  loading: 'Counting',
  empty: 'Nothing to count yet. Write a note, copy it and say that it was sent; what becomes of it is counted here.',
  write: 'Write a note',
  byTemplate: 'By template version',
  template: 'Template',
  noTemplates: 'No note was sent from a template yet.',
  byRule: 'By what was found in the note',
  rule: 'Rule',
  version: (name: string, n: number) => `${name}, version ${n}`,
  sent: 'Sent',
  settled: 'Settled (n)',
  acceptance: 'Accepted',
  reply: 'Replied',
  few: (count: number, n: number) => `${count} of ${n}: not enough data`,
  rate: (rate: string, low: string, high: string) => `${rate} (${low} to ${high})`,
}
