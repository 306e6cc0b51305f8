import type { LeaveAnnouncement } from '@/lib/domain/leave/announcements'
import { env } from '@/lib/env'
import { type Letter, quotePlain } from './letter'
import { type Speaker, speakerOf } from './speaker'

/** "Monday 1 July 2030 from midday to Friday 5 July 2030" */
function inDates({ startDate, endDate, startHalf, endHalf }: LeaveAnnouncement, { t, day }: Speaker): string {
  const [first, last] = [day(startDate), day(endDate)]
  if (startDate === endDate)
    return startHalf ? t('leave.afternoon', { day: first }) : endHalf ? t('leave.morning', { day: first }) : first
  return t('leave.span', {
    from: startHalf ? t('leave.fromMidday', { day: first }) : first,
    to: endHalf ? t('leave.untilMidday', { day: last }) : last,
  })
}

/** Other days that whoever turned it down would grant. */
function proposal({ kind, decidedBy, proposedStart, proposedEnd }: LeaveAnnouncement, { t, day }: Speaker): string {
  if (kind !== 'leave.rejected' || !proposedStart || !proposedEnd) return ''
  const [from, to] = [day(proposedStart), day(proposedEnd)]
  const dates = from === to ? from : t('leave.span', { from, to })
  return ` ${t('leave.proposal', { decider: decidedBy ?? t('somebody'), dates })}`
}

const hundredths = (number: number) => Math.round(number * 100) / 100

function saidOf({ kind, person, decidedBy }: LeaveAnnouncement, { t }: Speaker): string {
  if (kind === 'leave.approved' && !decidedBy) return t('leave.approvedItself')
  const key = kind.slice('leave.'.length) as Exclude<keyof typeof kinds, never>
  return t(kinds[key], { person, decider: decidedBy ?? t('somebody') })
}

const kinds = {
  requested: 'leave.requested',
  approved: 'leave.approved',
  rejected: 'leave.rejected',
  changed: 'leave.changed',
  withdrawn: 'leave.withdrawn',
  cancelled: 'leave.cancelled',
  recount: 'leave.recount',
} as const

/** The page of one leave: for who takes it and for who decides. */
const leavePage = (id: number) => `${env().PUBLIC_URL}/leave/${id}`

/** The letter that tells somebody what a notice about leave says. Why somebody is away stays out of the subject. */
export function letterAboutLeave(notice: LeaveAnnouncement): Letter {
  const speaker = speakerOf(notice.recipient.language)
  const { t } = speaker
  const { kind, comments, decisionNote, decidedBy, person, days, hours, organizationName: company } = notice
  const subject = saidOf(notice, speaker)
  const dates = inDates(notice, speaker)
  const decision = kind === 'leave.rejected' || kind === 'leave.approved' || kind === 'leave.cancelled'
  const asked = kind === 'leave.requested' || kind === 'leave.withdrawn'
  const said = decision ? decisionNote : kind === 'leave.requested' ? comments : null
  return {
    subject,
    preview: dates,
    heading: t('about', { said: subject, more: notice.leaveType }),
    before: `${t('leave.length', { dates, days: hundredths(days), hours: hundredths(hours) })}${proposal(notice, speaker)}`,
    quotes: said ? [quotePlain(said, (decision ? decidedBy : person) ?? undefined)] : [],
    action: { label: t(kind === 'leave.requested' ? 'leave.decide' : 'leave.open'), url: leavePage(notice.requestId) },
    reason: t(asked ? 'leave.decides' : 'leave.concerns', { company }),
  }
}
