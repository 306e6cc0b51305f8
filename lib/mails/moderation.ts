import type { Announcement } from '@/lib/domain/notifications/queries'
import { inWords, kudosPage, type Letter, quotePlain, quoteRich } from './letter'

const thanks = ({ giver, recipients }: Announcement) =>
  `${giver}’s thanks to ${inWords(
    recipients.map(one => one.name),
    3,
  )}`

/** Somebody objects to a recognition: moderators are asked to look. */
export function reportReceived(notice: Announcement): Letter {
  const who = notice.report?.name ?? 'Somebody'
  return {
    subject: `${who} reported ${thanks(notice)}`,
    preview: notice.report?.text ?? '',
    heading: `${who} reported ${thanks(notice)}`,
    before: 'It stays visible until you or another moderator decide.',
    quotes: [quotePlain(notice.report?.text ?? '', who), quoteRich(notice.recognition.text, notice.giver)],
    action: { label: 'Look at it', url: kudosPage(notice.recognition.id) },
    reason: `You get this mail because you moderate at ${notice.organizationName}.`,
  }
}

type Decision = 'review.hidden' | 'review.restored' | 'review.kept'

const outcomes: Record<Decision, { verb: string; meaning: string }> = {
  'review.hidden': {
    verb: 'are no longer shown',
    meaning: 'Hidden, not deleted: hi5s and counts stay, and for 30 days a moderator can bring everything back.',
  },
  'review.restored': { verb: 'are shown again', meaning: 'Back in every list, with all comments and hi5s.' },
  'review.kept': { verb: 'stay as they are', meaning: 'Nothing has changed, and the report is settled.' },
}

/** A moderator has decided: the giver, who reported, and who decided each hear it in their part. */
export function reviewDecided(notice: Announcement): Letter {
  const { verb, meaning } = outcomes[notice.kind as Decision] ?? outcomes['review.kept']
  const part = notice.data.part
  const whose =
    part === 'giver'
      ? `Your thanks to ${inWords(
          notice.recipients.map(one => one.name),
          3,
        )}`
      : thanks(notice)
  const remark = typeof notice.data.comment === 'string' ? notice.data.comment : ''
  const reasons: Record<string, string> = {
    giver: 'you wrote these thanks',
    reporter: 'you reported this',
    moderator: 'you moderated this',
  }
  return {
    subject: `${whose} ${verb}`,
    preview: meaning,
    heading: `${whose} ${verb}`,
    before: meaning,
    quotes: [
      ...(remark ? [quotePlain(remark, 'The moderator')] : []),
      quoteRich(notice.recognition.text, notice.giver),
    ],
    action:
      notice.kind === 'review.hidden'
        ? undefined
        : { label: 'See it on Laurel', url: kudosPage(notice.recognition.id) },
    reason: `You get this mail because ${reasons[String(part)] ?? 'it concerns you'} at ${notice.organizationName}.`,
  }
}
