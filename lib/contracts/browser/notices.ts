import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { type BellNotice, listNotices } from '@/lib/domain/notifications/bell'
import { type Choice, listChoices } from '@/lib/domain/notifications/choices'
import { maySwitch } from '@/lib/domain/notifications/topics'
import { bbcodeToText } from '@/lib/formats/bbcode'
import { pathId } from '../fields'
import type { NoticeChoice, NoticeItem, NoticePage } from './notices-types'
import { presentFace } from './recognitions'

const pageSize = 15

// What comes in

export const noticeFilter = z
  .object({ before: pathId.optional() })
  // One more than is shown tells whether there is a next page.
  .transform(({ before }) => ({ before, limit: pageSize + 1 }))

// What goes out

const moment = (text: string) => new Date(text).toISOString()

const asText = (value: unknown) => (typeof value === 'string' ? value : '')

function shortened(text: string) {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= 140) return line
  return `${line
    .slice(0, 139)
    .toWellFormed()
    .replace(/\s+\S*$/, '')}…`
}

/** Where a notice leads; null when what it is about is gone, or not for the reader any more. */
function place({ kind, data, recognition, leave, event }: BellNotice): string | null {
  if (kind === 'security.changed') return '/me/security'
  if (kind.startsWith('review.') && data.part === 'moderator') return '/admin/moderation/resolved'
  // Out of sight, it is decided about.
  if (kind === 'report.received')
    return recognition
      ? `/admin/moderation?kudos=${recognition.id}#kudos-${recognition.id}`
      : '/admin/moderation/resolved'
  if (recognition) return `/kudos/${recognition.id}`
  if (leave) return `/leave/${leave.id}`
  return event && `/events/${event.id}`
}

/** Something to read of it: the words of the thanks or of the comment. */
function quote({ kind, recognition, comment }: BellNotice): string | null {
  if (!recognition) return null
  if (kind === 'recognition.received') return shortened(bbcodeToText(recognition.text)) || null
  return kind === 'comment.written' && comment ? shortened(comment) : null
}

export function presentNotice(notice: BellNotice): NoticeItem {
  const { id, kind, data, who, recognition, thanks, leave } = notice
  const aboutEvent = kind.startsWith('event.')
  const day = aboutEvent ? asText(data.startsAt).slice(0, 10) : null
  // That somebody objected, and that a moderator hid it, is told also when it is hidden.
  const thanksGone = kind.startsWith('review.') || kind === 'report.received' ? !thanks : !recognition
  const gone = kind.startsWith('leave.') ? !leave : !aboutEvent && kind !== 'security.changed' && thanksGone
  return {
    id,
    kind,
    at: moment(notice.createdAt),
    unread: notice.readAt === null,
    who: who && presentFace(who),
    href: place(notice),
    gone,
    mine: leave?.mine ?? thanks?.mine ?? false,
    giver: thanks?.giver ?? null,
    names: thanks?.recipients ?? [],
    event: aboutEvent ? asText(data.name) : null,
    from: leave?.startDate ?? day,
    to: leave?.endDate ?? day,
    quote: quote(notice),
  }
}

export function presentNotices(notices: BellNotice[]): NoticePage {
  const shown = notices.slice(0, pageSize).map(presentNotice)
  return { items: shown, next: notices.length > pageSize ? shown.at(-1)!.id : null }
}

/** A page under the bell, newest first, for a page's first paint; what no list can begin with begins at the newest. */
export async function noticePage(actor: PersonActor, before?: string): Promise<NoticePage> {
  const filter = noticeFilter.safeParse({ before })
  return presentNotices(await listNotices(actor, filter.success ? filter.data : noticeFilter.parse({})))
}

const presentChoice = ({ topic, bell, mail }: Choice): NoticeChoice => ({
  topic,
  bell: { on: bell, may: maySwitch(topic, 'bell') },
  mail: { on: mail, may: maySwitch(topic, 'mail') },
})

/** What the actor hears of, and what of that is theirs to choose. */
export const noticeChoices = async (actor: PersonActor): Promise<NoticeChoice[]> =>
  (await listChoices(actor)).map(presentChoice)
