import type { Announcement } from '@/lib/domain/notifications/queries'
import { inWords, kudosPage, type Letter, oneLine, opening, quotePlain } from './letter'

const shortened = ({ recognition, giver }: Announcement) => {
  const words = opening(recognition.text, 220)
  return words ? [quotePlain(words, giver)] : []
}

/** Somebody commented on thanks that the reader gave or received. */
export function commentWritten(notice: Announcement): Letter {
  const { recognition, comment, giver, recipient, recipients, organizationName } = notice
  const who = comment?.name ?? 'Somebody'
  const given = recognition.giverId === recipient.id
  const about = given
    ? `your thanks to ${inWords(
        recipients.map(one => one.name),
        3,
      )}`
    : `what ${giver} thanked you for`
  return {
    subject: `${who} commented on ${about}`,
    preview: recognition.isPrivate ? '' : oneLine(comment?.text ?? '', 140),
    heading: `${who} commented on ${about}`,
    quotes: [quotePlain(comment?.text ?? ''), ...shortened(notice)],
    action: { label: 'Answer on Laurel', url: kudosPage(recognition.id) },
    reason: `You get this mail because you ${given ? 'gave' : 'received'} these thanks at ${organizationName}.`,
  }
}

/** Somebody gave a hi5 to thanks that the reader received. */
export function hi5Received(notice: Announcement): Letter {
  const { recognition, hi5, giver, organizationName } = notice
  const who = hi5?.name ?? 'Somebody'
  return {
    subject: `${who} gave you a hi5`,
    preview: hi5?.text ?? `for what ${giver} thanked you for`,
    heading: `${who} gave you a hi5`,
    before: `for what ${giver} thanked you for`,
    quotes: [...(hi5?.text ? [quotePlain(hi5.text, who)] : []), ...shortened(notice)],
    action: { label: 'See it on Laurel', url: kudosPage(recognition.id) },
    reason: `You get this mail because you received these thanks at ${organizationName}.`,
  }
}
