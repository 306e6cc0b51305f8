import type { LeaveAnnouncement } from '@/lib/domain/leave/announcements'
import type { LeaveNoticeKind } from '@/lib/domain/notifications/commands'
import { env } from '@/lib/env'
import { type Letter, quotePlain } from './letter'

const date = (text: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })
    .format(new Date(`${text}T00:00:00Z`))
    .replace(',', '')

/** "Monday 1 July 2030 from midday to Friday 5 July 2030" */
function inDates({ startDate, endDate, startHalf, endHalf }: LeaveAnnouncement): string {
  if (startDate === endDate)
    return `${date(startDate)}${startHalf ? ', the afternoon' : endHalf ? ', the morning' : ''}`
  return `${date(startDate)}${startHalf ? ' from midday' : ''} to ${date(endDate)}${endHalf ? ', until midday' : ''}`
}

const count = (number: number, noun: string) =>
  `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(number)} ${noun}${number === 1 ? '' : 's'}`

const headings: Record<LeaveNoticeKind, (notice: LeaveAnnouncement) => string> = {
  'leave.requested': ({ person, leaveType }) => `${person} asks for leave: ${leaveType}`,
  'leave.approved': ({ decidedBy, leaveType }) =>
    decidedBy ? `${decidedBy} approved your leave: ${leaveType}` : `Your leave is approved: ${leaveType}`,
  'leave.rejected': ({ decidedBy, leaveType }) => `${decidedBy ?? 'Somebody'} turned your leave down: ${leaveType}`,
  'leave.changed': ({ person, leaveType }) => `${person}’s leave has changed: ${leaveType}`,
  'leave.withdrawn': ({ person, leaveType }) => `${person} has withdrawn their leave: ${leaveType}`,
  'leave.cancelled': ({ decidedBy, leaveType }) => `${decidedBy ?? 'Somebody'} called your leave off: ${leaveType}`,
  'leave.recount': ({ leaveType }) => `Your leave counts anew: ${leaveType}`,
}

function proposal({ kind, decidedBy, proposedStart, proposedEnd }: LeaveAnnouncement): string {
  if (kind !== 'leave.rejected' || !proposedStart || !proposedEnd) return ''
  const days = proposedStart === proposedEnd ? date(proposedStart) : `${date(proposedStart)} to ${date(proposedEnd)}`
  return ` ${decidedBy ?? 'Whoever decided'} proposes other days: ${days}.`
}

/** The page of one leave: for who takes it and for who decides. */
const leavePage = (id: number) => `${env().PUBLIC_URL}/leave/${id}`

/** The letter that tells somebody what a notice about leave says. Why somebody is away stays out of the subject. */
export function letterAboutLeave(notice: LeaveAnnouncement): Letter {
  const { kind, comments, decisionNote, decidedBy, person, days, hours, organizationName } = notice
  const heading = headings[kind](notice)
  const decision = kind === 'leave.rejected' || kind === 'leave.approved' || kind === 'leave.cancelled'
  const said = decision ? decisionNote : kind === 'leave.requested' ? comments : null
  return {
    subject: heading.split(': ')[0]!,
    preview: inDates(notice),
    heading,
    before: `${inDates(notice)}. That is ${count(days, 'day')}, ${count(hours, 'hour')}.${proposal(notice)}`,
    quotes: said ? [quotePlain(said, (decision ? decidedBy : person) ?? undefined)] : [],
    action: { label: kind === 'leave.requested' ? 'Decide' : 'Open the leave', url: leavePage(notice.requestId) },
    reason: `You get this mail because ${kind === 'leave.requested' || kind === 'leave.withdrawn' ? 'you decide about leave' : 'it is about leave you take or decide'} at ${organizationName}.`,
  }
}
