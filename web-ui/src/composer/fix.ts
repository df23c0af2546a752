import type { Fix } from '../api/wire'

/** Whether pressing a button could make it; a fix that changes no words is advice, which only the writer can follow. */
export function isChange(fix: Fix): boolean {
  return fix.end > fix.start || fix.replacement !== ''
}
