import { randomInt } from 'node:crypto'
import { and, eq, isNull, sql } from 'drizzle-orm'
import { type Database, db } from '@/db'
import { recoveryCodes } from '@/db/schema/credentials'
import { digest } from './secrets'

type Person = { organizationId: number; personId: number }

const howMany = 10
// Without what one takes for something else: 0 and o, 1 and l and i, u and v.
const signs = '23456789abcdefghjkmnpqrstwxyz'

// 16 of 29 signs are 77 bits: guessed by nobody, not even from the hashes.
const mint = () => Array.from({ length: 16 }, () => signs[randomInt(signs.length)]).join('')

const inFours = (code: string) => code.match(/.{4}/g)!.join('-')

const of = ({ organizationId, personId }: Person) =>
  and(eq(recoveryCodes.organizationId, organizationId), eq(recoveryCodes.personId, personId))

/** Gives somebody ten new recovery codes, such as 7kq2-mfx4-…, in the caller's transaction; those they had are over. */
export async function mintRecoveryCodes(tx: Database, person: Person): Promise<string[]> {
  const codes = Array.from({ length: howMany }, mint)
  await dropRecoveryCodes(tx, person)
  await tx.insert(recoveryCodes).values(codes.map(code => ({ ...person, codeHash: digest(code) })))
  return codes.map(inFours)
}

export const dropRecoveryCodes = (tx: Database, person: Person) => tx.delete(recoveryCodes).where(of(person))

/** Uses up a recovery code, as typed without blanks and hyphens; false when it is none of the person's, or used. */
export async function spendRecoveryCode(tx: Database, person: Person, code: string): Promise<boolean> {
  const spent = await tx
    .update(recoveryCodes)
    .set({ usedAt: sql`now()` })
    .where(and(of(person), eq(recoveryCodes.codeHash, digest(code.toLowerCase())), isNull(recoveryCodes.usedAt)))
    .returning({ codeHash: recoveryCodes.codeHash })
  return spent.length > 0
}

/** How many codes somebody has left. */
export async function countRecoveryCodes(person: Person, tx: Database = db): Promise<number> {
  const [row] = await tx
    .select({ left: sql<number>`count(*)::int` })
    .from(recoveryCodes)
    .where(and(of(person), isNull(recoveryCodes.usedAt)))
  return row!.left
}
