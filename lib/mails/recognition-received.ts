import type { Announcement } from '@/lib/domain/notifications/queries'
import { inWords, kudosPage, type Letter, opening, quoteRich } from './letter'

const onlyFor = (others: number) =>
  others > 0 ? 'Only those it is from and for can read it.' : 'Only the two of you can read it.'

/** Somebody thanked the reader. */
export function recognitionReceived({
  recognition,
  giver,
  recipient,
  recipients,
  values,
  organizationName,
}: Announcement): Letter {
  const others = recipients.filter(one => one.id !== recipient.id).map(one => one.name)
  const heading = `${giver} thanked ${others.length > 0 ? `you and ${inWords(others, 3)}` : 'you'}`
  const first = opening(recognition.text)
  return {
    // What is private should not light up on a locked screen.
    subject: recognition.isPrivate ? `${giver} thanked you privately` : `${heading}${first ? `: “${first}”` : ''}`,
    preview: recognition.isPrivate ? onlyFor(others.length) : opening(recognition.text, 140),
    heading,
    quotes: [quoteRich(recognition.text, values.length > 0 ? `for ${inWords(values)}` : undefined)],
    after: [
      recognition.picture ? 'There is a picture with it.' : '',
      recognition.isPrivate ? onlyFor(others.length) : '',
    ]
      .filter(Boolean)
      .join(' '),
    action: { label: recognition.picture ? 'See it on Laurel' : 'Answer on Laurel', url: kudosPage(recognition.id) },
    reason: `You get this mail because you were thanked at ${organizationName}.`,
  }
}
