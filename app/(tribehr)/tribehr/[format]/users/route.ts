import { tribehr } from '@/lib/contracts/tribehr/contract'
import { view } from '@/lib/contracts/tribehr/fields'
import { presentPerson } from '@/lib/contracts/tribehr/people'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { listPeople } from '@/lib/domain/people/queries'

export const GET = tribehr.remembered(view, async (actor, view) =>
  (await listPeople(actor)).map(one => presentPerson(one, view)),
)

export { noId as PUT }
