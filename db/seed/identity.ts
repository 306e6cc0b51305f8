import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { getTableName, type Table } from 'drizzle-orm/table'
import type { Database } from '@/db'

const fingerprint = (what: string) => createHash('sha256').update(`laurel demo ${what}`).digest('hex')

/** The uuid of something in the demo company: the same in every installation, so that examples go on working. */
export function uuidOf(what: string): string {
  const hex = fingerprint(what)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** The storage name of a demo picture; the same each time, so that seeding again after a failure leaves nothing behind. */
export const storageName = (what: string) => `${fingerprint(`picture ${what}`).slice(0, 32)}.jpg`

/** Counts up from 1, for rows whose ids must be known before they are written. */
export function counting(): () => number {
  let last = 0
  return () => ++last
}

/** Lets a table's own numbering go on after the ids that were given explicitly. */
export const continueNumbering = (tx: Database, table: Table) => {
  const name = `"${getTableName(table)}"`
  return tx.execute(
    sql`select setval(pg_get_serial_sequence(${name}, 'id'), (select coalesce(max(id), 0) + 1 from ${table}), false)`,
  )
}
