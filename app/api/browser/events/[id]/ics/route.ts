import { browser } from '@/lib/contracts/browser/contract'
import { eventId, presentEventFile } from '@/lib/contracts/browser/event-file'
import { findEvent } from '@/lib/domain/events/queries'

export const GET = browser(eventId, async (actor, { id }) => presentEventFile(actor, await findEvent(actor, id)))
