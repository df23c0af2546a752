import type { Slot } from '../api/templates'
import type { Draft } from '../composer/draft'

/** Slots that what is noted of the recipient fills; the rest is asked for. A template greets by first name. */
export function knownFills(slots: Slot[], { recipientName, facts }: Draft): Record<string, string> {
  const known: Record<string, string | undefined> = {
    person: recipientName.trim().split(/\s+/)[0],
    company: facts.company,
    role: facts.role,
    post_or_talk: facts.post,
  }
  const used = new Set<string>()
  return Object.fromEntries(
    slots.flatMap(({ name, type, longest }) => {
      const fill = known[type]
      // The second of a kind is another one: somebody both know, another company.
      if (!fill || fill.length > longest || used.has(type)) return []
      used.add(type)
      return [[name, fill]]
    }),
  )
}
