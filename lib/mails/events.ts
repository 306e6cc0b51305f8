import type { EventAnnouncement } from '@/lib/domain/events/announcements'
import type { EventTold } from '@/lib/domain/events/telling'
import { env } from '@/lib/env'
import { sayWhen } from '@/lib/i18n/event-times'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { Letter } from './letter'

/** The letter that tells somebody who comes to an event what has become of it, in their language. */
export function letterAboutEvent({ told, recipient, organizationName }: EventAnnouncement): Letter {
  const locale: Locale = recipient.language ?? 'en'
  const t = translator(locale, 'events')
  const when = (one: EventTold) => sayWhen(t, locales[locale].tag, one, { year: true })
  const { name, before } = told
  const heading = before ? t('mail.moved', { name }) : t('mail.cancelled', { name })
  const places = told.places.join(', ')
  const lines = before
    ? [
        t('mail.now', { when: when(told) }),
        places && t('mail.at', { places }),
        t('mail.before', { when: when(before) }),
      ]
    : [t('mail.was', { when: when(told) })]
  return {
    language: locale,
    subject: heading,
    preview: lines[0]!,
    heading,
    before: lines.filter(Boolean).join('\n\n'),
    quotes: [],
    action: before
      ? { label: t('mail.open'), url: `${env().PUBLIC_URL}/events/${told.eventId}` }
      : { label: t('mail.all'), url: `${env().PUBLIC_URL}/events` },
    reason: t('mail.reason', { company: organizationName }),
  }
}
