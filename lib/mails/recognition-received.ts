import type { Announcement } from '@/lib/domain/notifications/queries'
import { kudosPage, type Letter, opening, quoteRich } from './letter'
import { speakerOf } from './speaker'

/** Somebody thanked the reader. */
export function recognitionReceived({
  recognition,
  giver,
  recipient,
  recipients,
  values,
  organizationName,
}: Announcement): Letter {
  const { t, names } = speakerOf(recipient.language)
  const others = recipients.filter(one => one.id !== recipient.id).map(one => one.name)
  const heading =
    others.length > 0 ? t('thanked.with', { who: giver, others: names(others, 3) }) : t('thanked.you', { who: giver })
  const first = opening(recognition.text)
  const readers = t(others.length > 0 ? 'thanked.onlyThose' : 'thanked.onlyYou')
  return {
    // What is private should not light up on a locked screen.
    subject: recognition.isPrivate
      ? t('thanked.privately', { who: giver })
      : first
        ? t('quoted', { said: heading, words: first })
        : heading,
    preview: recognition.isPrivate ? readers : opening(recognition.text, 140),
    heading,
    quotes: [
      quoteRich(recognition.text, values.length > 0 ? t('thanked.values', { values: names(values) }) : undefined),
    ],
    after: [recognition.picture ? t('thanked.picture') : '', recognition.isPrivate ? readers : '']
      .filter(Boolean)
      .join(' '),
    action: { label: t(recognition.picture ? 'openLaurel' : 'answer'), url: kudosPage(recognition.id) },
    reason: t('thanked.reason', { company: organizationName }),
  }
}
