export const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`

/** The name of a thing that this catalogue does not know yet. */
export const readable = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[_-]/g, ' ')
