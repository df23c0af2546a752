/** The same hour in so many days, as the clocks here show it. */
export function inDays(days: number, now: Date = new Date()): Date {
  const then = new Date(now)
  then.setDate(then.getDate() + days)
  return then
}

/** Such as "Thu 26 Nov, 09:00", as people here write it. */
export function dayAndHour(instant: string): string {
  return new Date(instant).toLocaleString(undefined, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
}

export function day(instant: string): string {
  return new Date(instant).toLocaleDateString(undefined, { day: 'numeric', month: 'short', year: 'numeric' })
}
