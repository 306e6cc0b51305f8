import type { EventType } from '@/lib/domain/events/types'
import { address } from './addresses'
import type { View } from './fields'

/** An event type: it has no more to it than its name. */
export const presentEventType = (type: EventType, view: View) => ({
  id: type.id,
  name: type.name,
  url: address('event_types', type.id, view),
})
