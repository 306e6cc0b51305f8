import type { Digest } from '@/lib/domain/notifications/digest'
import { env } from '@/lib/env'
import { type Letter, opening, quotePlain } from './letter'
import { type Speaker, speakerOf } from './speaker'

const awayLine = ({ t, dayOfWeek }: Speaker, { name, startDate, endDate }: Digest['away'][number]) => {
  const [from, to] = [dayOfWeek(startDate), dayOfWeek(endDate)]
  return t('digest.awayOne', { name, dates: startDate === endDate ? from : t('leave.span', { from, to }) })
}

const eventLine = ({ t, dayOfWeek, timeOfWeek }: Speaker, { name, startsAt, wholeDay }: Digest['events'][number]) =>
  t('digest.eventOne', { event: name, when: wholeDay ? dayOfWeek(startsAt) : timeOfWeek(startsAt) })

/** The week in short: thanks first, as letters are; then what is good to know. */
export function digestLetter({
  organizationName: company,
  recipient,
  thanks,
  away,
  events,
  milestones,
}: Digest): Letter {
  const speaker = speakerOf(recipient.language)
  const { t, names, dayOfWeek } = speaker
  const celebrate = milestones.map(({ name, day, years }) =>
    years === 0
      ? t('digest.started', { name, day: dayOfWeek(day) })
      : t('digest.years', { name, years, company, day: dayOfWeek(day) }),
  )
  return {
    subject: t('digest.subject', { company }),
    preview: t('digest.preview'),
    heading: t('digest.heading', { name: recipient.firstName }),
    before: thanks.length > 0 ? t('digest.thanks') : undefined,
    quotes: thanks.map(({ text, giver, recipients }) =>
      quotePlain(opening(text, 220), t('digest.toTeam', { giver, names: names(recipients) })),
    ),
    sections: [
      { title: t('digest.away'), lines: away.map(one => awayLine(speaker, one)) },
      { title: t('digest.events'), lines: events.map(one => eventLine(speaker, one)) },
      { title: t('digest.milestones'), lines: celebrate },
    ].filter(section => section.lines.length > 0),
    action: { label: t('digest.open'), url: env().PUBLIC_URL },
    reason: t('digest.reason', { company }),
  }
}
