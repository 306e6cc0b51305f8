import type { Announcement } from '@/lib/domain/notifications/queries'
import { env } from '@/lib/env'
import { kudosPage, type Letter, quotePlain, quoteRich } from './letter'
import { speakerOf } from './speaker'

const pendingPage = (id: number) => `${env().PUBLIC_URL}/admin/moderation?kudos=${id}#kudos-${id}`

const decidedPage = () => `${env().PUBLIC_URL}/admin/moderation/resolved`

const toNames = ({ recipients }: Announcement) => recipients.map(one => one.name)

/** Somebody objects to a recognition: moderators are asked to look. */
export function reportReceived(notice: Announcement): Letter {
  const { t, names } = speakerOf(notice.recipient.language)
  const who = notice.report?.name ?? t('somebody')
  const heading = t('moderation.reported', { who, giver: notice.giver, names: names(toNames(notice), 3) })
  return {
    subject: heading,
    preview: notice.report?.text ?? '',
    heading,
    before: t('moderation.stays'),
    quotes: [quotePlain(notice.report?.text ?? '', who), quoteRich(notice.recognition.text, notice.giver)],
    action: { label: t('look'), url: pendingPage(notice.recognition.id) },
    reason: t('moderation.reason.asked', { company: notice.organizationName }),
  }
}

const outcomes = {
  'review.hidden': 'hidden',
  'review.removed': 'removed',
  'review.restored': 'restored',
  'review.kept': 'kept',
} as const
const parts = ['giver', 'reporter', 'moderator'] as const

/** A moderator has decided: the giver, who reported, and who decided each hear it in their part. */
export function reviewDecided(notice: Announcement): Letter {
  const { t, names } = speakerOf(notice.recipient.language)
  const outcome = outcomes[notice.kind as keyof typeof outcomes] ?? 'kept'
  const part = parts.find(one => one === notice.data.part) ?? 'moderator'
  const heading = t(`moderation.${part === 'giver' ? 'yours' : 'theirs'}.${outcome}`, {
    giver: notice.giver,
    names: names(toNames(notice), 3),
  })
  const meaning = t(`moderation.meaning.${outcome}`)
  const remark = typeof notice.data.comment === 'string' ? notice.data.comment : ''
  const gone = outcome === 'hidden' || outcome === 'removed'
  const seen = gone ? undefined : { label: t('openLaurel'), url: kudosPage(notice.recognition.id) }
  return {
    subject: heading,
    preview: meaning,
    heading,
    before: meaning,
    quotes: [
      ...(remark ? [quotePlain(remark, t('moderation.moderator'))] : []),
      quoteRich(notice.recognition.text, notice.giver),
    ],
    action: part === 'moderator' ? { label: t('moderation.all'), url: decidedPage() } : seen,
    reason: t(`moderation.reason.${part}`, { company: notice.organizationName }),
  }
}
