import { nothing } from '@/lib/contracts/nothing'
import { peerly } from '@/lib/contracts/peerly/contract'
import { ownProfile, presentUser } from '@/lib/contracts/peerly/users'
import { reviseOwnNames } from '@/lib/domain/people/commands'
import { findPerson } from '@/lib/domain/people/queries'

export const GET = peerly.remembered(nothing, async actor => presentUser(await findPerson(actor, actor.personId)))

export const PUT = peerly(ownProfile, async (actor, names) => presentUser(await reviseOwnNames(actor, names)))
