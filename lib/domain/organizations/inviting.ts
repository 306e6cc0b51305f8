import { type Database, transaction } from '@/db'
import { mintPasswordKey } from '../credentials/resets'
import { DomainError } from '../errors'
import { findAdminWithoutPassword } from './listing'

/** For how long an invitation opens, in hours. */
export const hoursToAnswer = 7 * 24

export type Invited = Awaited<ReturnType<typeof findAdminWithoutPassword>>

/**
 * Lets `write` write a company's first administrator a mail with a key to set a password, in one transaction; to nobody who has
 * one meanwhile, or whose company is suspended. `write` gives null for a mail that was written already: then its key counts.
 */
export const withInvitationKey = (
  person: { organizationId: number; personId: number },
  write: (tx: Database, invited: Invited, key: string) => Promise<number | null>,
): Promise<boolean> =>
  transaction(person.organizationId, async tx => {
    const invited = await findAdminWithoutPassword(tx, person.organizationId, person.personId)
    if (invited.suspendedAt) return false
    const key = await mintPasswordKey(tx, person, 'invitation', hoursToAnswer)
    if ((await write(tx, invited, key)) === null) throw new DomainError('not_found', 'Written already')
    return true
  }).catch(error => {
    if (error instanceof DomainError && error.code === 'not_found') return false
    throw error
  })
