import { and, eq, lt, sql } from 'drizzle-orm'
import { acrossOrganizations, type Database, transaction } from '@/db'
import { signInSteps } from '@/db/schema/credentials'

type Person = { organizationId: number; personId: number }

/** How long somebody may look for their phone, in seconds. */
export const stepLifetime = 10 * 60

/** Keeps that somebody's password was right, until their code comes. Gives the step's id, which opens nothing by itself. */
export async function beginSignInStep(person: Person): Promise<string> {
  const [step] = await transaction(person.organizationId, tx =>
    tx
      .insert(signInSteps)
      .values({ ...person, expiresAt: sql`now() + make_interval(secs => ${stepLifetime}::int)` })
      .returning({ id: signInSteps.id }),
  )
  return step!.id
}

/** Uses a step up, in the caller's transaction; false when it is over. */
export const takeSignInStep = async (tx: Database, stepId: string): Promise<boolean> =>
  (await tx.delete(signInSteps).where(eq(signInSteps.id, stepId)).returning({ id: signInSteps.id })).length > 0

/** Ends every sign-in of a person that still waits for its code. */
export const dropSignInSteps = (tx: Database, { organizationId, personId }: Person) =>
  tx.delete(signInSteps).where(and(eq(signInSteps.organizationId, organizationId), eq(signInSteps.personId, personId)))

/** Forgets sign-ins whose code never came. */
export const purgeSignInSteps = () =>
  acrossOrganizations(tx => tx.delete(signInSteps).where(lt(signInSteps.expiresAt, sql`now()`)))
