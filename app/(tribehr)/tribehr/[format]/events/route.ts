import { Passing } from '@/lib/contracts/memory'
import { tribehr } from '@/lib/contracts/tribehr/contract'
import { eventInput, presentEvent, presentFullEvent } from '@/lib/contracts/tribehr/events'
import { view } from '@/lib/contracts/tribehr/fields'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { createEvent } from '@/lib/domain/events/commands'
import { firstEnd, listUpcomingEvents } from '@/lib/domain/events/queries'

export const GET = tribehr.remembered(view, async (actor, view) => {
  const coming = await listUpcomingEvents(actor)
  return new Passing(
    coming.map(one => presentEvent(one, view)),
    firstEnd(actor, coming),
  )
})

export const POST = tribehr(eventInput, async (actor, { event, view }) =>
  presentFullEvent(await createEvent(actor, event), view),
)

export { noId as DELETE, noId as PUT }
