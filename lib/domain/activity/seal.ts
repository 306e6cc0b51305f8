import { createHash, randomBytes } from 'node:crypto'
import { sql } from 'drizzle-orm'

/**
 * A row's lasting part as the one text that is hashed: jsonb writes a value in one way only, and the moment is a number, whatever the
 * session's time zone. Columns without a value are left out, so a column added later does not change what was sealed before it.
 */
export const lasting = sql<string>`(jsonb_strip_nulls(to_jsonb(a) - '{data,address,created_at}'::text[])
  || jsonb_build_object('at', extract(epoch from a.created_at)))::text`

/** What an erasure empties. */
export const erasable = sql<string>`jsonb_build_object('data', a.data, 'address', a.address)::text`

const sha256 = (...parts: string[]) => createHash('sha256').update(parts.join('\n')).digest('hex')

export const newSalt = () => randomBytes(16).toString('hex')

export const digestDetails = (salt: string, told: string) => sha256(salt, told)

/** The next link: of the one before ('' for a company's first), the row, and the digest of its details. */
export const linkTo = (before: string, row: string, details: string) => sha256(before, row, details)

/** Taken by whoever seals and whoever erases, so that no seal is made of what is being erased. The triggers say it too. */
export const sealLock = sql`select pg_advisory_xact_lock(hashtext('activity_seals'))`
