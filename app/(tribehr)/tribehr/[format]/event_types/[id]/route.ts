import { tribehr } from '@/lib/contracts/tribehr/contract'
import { presentEventType } from '@/lib/contracts/tribehr/event-types'
import { one } from '@/lib/contracts/tribehr/fields'
import { findEventType } from '@/lib/domain/events/queries'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentEventType(await findEventType(actor, id), view),
)
