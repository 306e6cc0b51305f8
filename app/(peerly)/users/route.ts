import { peerly } from '@/lib/contracts/peerly/contract'
import { presentListedUser, userFilter } from '@/lib/contracts/peerly/users'
import { listPeople } from '@/lib/domain/people/queries'

export const GET = peerly.remembered(userFilter, async (actor, filter) =>
  (await listPeople(actor, filter)).map(presentListedUser),
)
