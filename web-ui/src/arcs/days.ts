const UNITS: Record<string, number> = { H: 1 / 24, D: 1, W: 7, M: 30 }

/** The days of a length such as `P9D`, `P2W` or `PT48H`; a month counts as thirty. */
export function daysOf(length: string): number {
  const [, n, unit] = /^PT?(\d+)([HDWM])$/.exec(length) ?? []
  return n && unit ? Math.round(Number(n) * UNITS[unit]! * 10) / 10 : 0
}

export const lengthOf = (days: number) => `P${Math.max(0, Math.round(days))}D`
