import { tribehr } from '@/lib/contracts/tribehr/contract'
import { presentEventType } from '@/lib/contracts/tribehr/event-types'
import { view } from '@/lib/contracts/tribehr/fields'
import { listEventTypes } from '@/lib/domain/events/queries'

export const GET = tribehr.remembered(view, async (actor, view) =>
  (await listEventTypes(actor)).map(one => presentEventType(one, view)),
)
