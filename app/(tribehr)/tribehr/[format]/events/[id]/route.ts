import { tribehr } from '@/lib/contracts/tribehr/contract'
import { eventChanges, presentFullEvent } from '@/lib/contracts/tribehr/events'
import { deleted, one } from '@/lib/contracts/tribehr/fields'
import { deleteEvent, reviseEvent } from '@/lib/domain/events/commands'
import { findEvent } from '@/lib/domain/events/queries'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullEvent(await findEvent(actor, id), view),
)

export const PUT = tribehr(eventChanges, async (actor, { id, changes, view }) =>
  presentFullEvent(await reviseEvent(actor, id, changes), view),
)

export const DELETE = tribehr(one, async (actor, { id }) => {
  await deleteEvent(actor, id)
  return deleted
})
