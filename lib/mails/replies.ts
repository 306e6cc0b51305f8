import type { Announcement } from '@/lib/domain/notifications/queries'
import { kudosPage, type Letter, oneLine, opening, quotePlain } from './letter'
import { speakerOf } from './speaker'

const shortened = ({ recognition, giver }: Announcement) => {
  const words = opening(recognition.text, 220)
  return words ? [quotePlain(words, giver)] : []
}

/** Somebody commented on thanks that the reader gave or received. */
export function commentWritten(notice: Announcement): Letter {
  const { recognition, comment, giver, recipient, recipients, organizationName: company } = notice
  const { t, names } = speakerOf(recipient.language)
  const who = comment?.name ?? t('somebody')
  const given = recognition.giverId === recipient.id
  const to = recipients.map(one => one.name)
  const heading = given ? t('comment.onYours', { who, names: names(to, 3) }) : t('comment.onTheirs', { who, giver })
  return {
    subject: heading,
    preview: recognition.isPrivate ? '' : oneLine(comment?.text ?? '', 140),
    heading,
    quotes: [quotePlain(comment?.text ?? ''), ...shortened(notice)],
    action: { label: t('answer'), url: kudosPage(recognition.id) },
    reason: t(given ? 'comment.gave' : 'comment.received', { company }),
  }
}

/** Somebody gave a hi5 to thanks that the reader received. */
export function hi5Received(notice: Announcement): Letter {
  const { recognition, hi5, giver, recipient, organizationName: company } = notice
  const { t } = speakerOf(recipient.language)
  const who = hi5?.name ?? t('somebody')
  const why = t('hi5.why', { giver })
  return {
    subject: t('hi5.got', { who }),
    preview: hi5?.text ?? why,
    heading: t('hi5.got', { who }),
    before: why,
    quotes: [...(hi5?.text ? [quotePlain(hi5.text, who)] : []), ...shortened(notice)],
    action: { label: t('openLaurel'), url: kudosPage(recognition.id) },
    reason: t('comment.received', { company }),
  }
}
