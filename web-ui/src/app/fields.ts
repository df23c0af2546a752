import { Refused } from '../api/http'

/** What the server said of each field, by its name; what it said of no field is not here. */
export function fieldErrors(failure: unknown): Record<string, string> {
  const errors = failure instanceof Refused ? (failure.problem.errors ?? []) : []
  return Object.fromEntries(errors.flatMap(({ field, message }) => (field && message ? [[field, message]] : [])))
}
