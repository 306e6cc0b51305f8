import { peerly } from '@/lib/contracts/peerly/contract'
import { presentListedUser, presentUser, roleInput, userId } from '@/lib/contracts/peerly/users'
import { appoint, removePerson } from '@/lib/domain/people/commands'
import { findPersonAsAdmin } from '@/lib/domain/people/queries'

export const GET = peerly.remembered(userId, async (actor, { id }) => presentUser(await findPersonAsAdmin(actor, id)))

export const PUT = peerly(roleInput, async (actor, { id, role_id }) => presentUser(await appoint(actor, id, role_id)))

export const DELETE = peerly(userId, async (actor, { id }) => presentListedUser(await removePerson(actor, id)))
