import { listConnections, STATES, type Connection, type ConnectionState, type Page } from '../../api/followup'
import type { Asked } from '../filters'

/** The people of each state, the newest first. */
export type Columns = Record<ConnectionState, Page<Connection>>

const byState = (page: (state: ConnectionState) => Page<Connection>) =>
  Object.fromEntries(STATES.map((state) => [state, page(state)])) as Columns

export async function loadColumns(asked: Asked, signal: AbortSignal): Promise<Columns> {
  const pages = await Promise.all(STATES.map((state) => listConnections({ ...asked, state }, signal)))
  return byState((state) => pages[STATES.indexOf(state)]!)
}

/** With the connection in its state's column and no other; in the server's order, so that it returns to its old place. */
export function put(columns: Columns, connection: Connection): Columns {
  return byState((state) => {
    const others = columns[state].items.filter(({ id }) => id !== connection.id)
    if (state !== connection.state) return { ...columns[state], items: others }
    const older = others.findIndex(({ id }) => id < connection.id)
    return { ...columns[state], items: others.toSpliced(older < 0 ? others.length : older, 0, connection) }
  })
}

/** With another page at the end of a column. */
export function extend(columns: Columns, state: ConnectionState, page: Page<Connection>): Columns {
  return { ...columns, [state]: { ...page, items: [...columns[state].items, ...page.items] } }
}

export const find = (columns: Columns, id: string) =>
  STATES.flatMap((state) => columns[state].items).find((connection) => connection.id === id)

export const isEmpty = (columns: Columns) => STATES.every((state) => columns[state].items.length === 0)
