import type { EventAnnouncement } from '@/lib/domain/events/announcements'
import { env } from '@/lib/env'
import type { Letter } from './letter'
import { speakerOf } from './speaker'

/** The letter that tells somebody of an event they were to take part in. */
export function letterAboutEvent({
  kind,
  recipient,
  eventId,
  name,
  startsAt,
  organizationName,
}: EventAnnouncement): Letter {
  const { t, time } = speakerOf(recipient.language)
  const off = kind === 'event.cancelled'
  const heading = t(off ? 'event.cancelled' : 'event.changed', { event: name })
  const when = startsAt && t(off ? 'event.was' : 'event.now', { when: time(startsAt) })
  return {
    subject: heading,
    preview: when,
    heading,
    before: when,
    quotes: [],
    action: off ? undefined : { label: t('event.open'), url: `${env().PUBLIC_URL}/events/${eventId}` },
    reason: t('event.reason', { company: organizationName }),
  }
}
