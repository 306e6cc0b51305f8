import { nothing } from '@/lib/contracts/nothing'
import { peerly } from '@/lib/contracts/peerly/contract'
import { presentUser } from '@/lib/contracts/peerly/users'
import { findPerson } from '@/lib/domain/people/queries'

export const GET = peerly(nothing, async actor => presentUser(await findPerson(actor, actor.personId)))
