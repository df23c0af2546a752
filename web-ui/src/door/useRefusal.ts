import { Refused } from '../api/http'
import { useReason } from '../app/Failure'
import { useMessages } from '../i18n/messages'

/** Why the door stayed shut, in the words of a person; nothing while nothing was refused. */
export function useRefusal(failure: unknown): string | null {
  const { door: words } = useMessages()
  const reason = useReason(failure)
  if (failure === null) return null
  const said: Record<string, string> = {
    'sign-in-refused': words.wrong,
    'one-time-code-needed': '',
    'one-time-code-refused': words.codeWrong,
    'too-many-tries': words.tooMany,
    'claim-refused': words.claimRefused,
    'already-claimed': words.claimed,
    'invitation-refused': words.invitationRefused,
    'invitation-for-another': words.invitationOthers,
    'account-exists': words.accountExists,
    conflict: words.already,
  }
  const name = failure instanceof Refused ? failure.problem.type?.split(':').pop() : undefined
  return (name === undefined ? undefined : said[name]) ?? reason
}
