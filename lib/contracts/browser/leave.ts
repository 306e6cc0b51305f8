import { z } from 'zod'
import type { LookAhead } from '@/lib/domain/leave/look-ahead'
import type { DayOfLeave, NewLeaveRequest, Restriction } from '@/lib/domain/leave/types'
import type { PersonBrief } from '@/lib/domain/recognitions/types'
import { bodyId, pathId, text } from '../fields'
import type { Away, Dates, LeaveDay, LeaveOutlook, Obstacle } from './leave-types'
import { presentFace } from './recognitions'

// What comes in

const date = (missing: string) => text(10).refine(value => value !== '', { error: missing })

const ticked = z.preprocess(value => value === 'on' || value === true, z.boolean())

const hours = text(8)
  .default('')
  .refine(value => value === '' || /^\d{1,4}([.,]\d{1,2})?$/.test(value), { error: 'Write hours as 2 or 2.5.' })
  .transform(value => (value === '' ? undefined : Number(value.replace(',', '.'))))

const wish = z.object({
  kindId: text(20)
    .refine(value => /^\d+$/.test(value), { error: 'Choose a kind of leave.', abort: true })
    .pipe(pathId),
  startDate: date('Choose the first day.'),
  endDate: text(10).default(''),
  startHalf: ticked,
  endHalf: ticked,
  hours,
  comments: text(5000).default(''),
  substituteId: z.preprocess(value => (value === '' || value === undefined ? null : value), pathId.nullable()),
})

const toRequest = ({ kindId, endDate, ...rest }: z.output<typeof wish>): NewLeaveRequest => ({
  ...rest,
  leaveTypeId: kindId,
  endDate: endDate || rest.startDate,
})

/** What a form about leave says. Without a last day the first one is it. */
export const leaveWish = wish.transform(toRequest)

/** The same, to look ahead; `replaces` is the request it is to take the place of. */
export const leaveLook = wish
  .extend({ replaces: z.preprocess(value => value || undefined, pathId.optional()) })
  .transform(({ replaces, ...rest }) => ({ ...toRequest(rest), requestId: replaces }))

/** The same, for the request `id`. Hours left empty are counted anew. */
export const leaveChange = wish
  .extend({ id: bodyId })
  .transform(({ id, ...rest }) => ({ id, changes: { ...toRequest(rest), recount: rest.hours === undefined } }))

// What goes out

export const presentDates = ({ startDate, endDate, startHalf, endHalf }: Dates): Dates => ({
  startDate,
  endDate,
  startHalf,
  endHalf,
})

type Absent = Dates & { person: PersonBrief; status: string; leaveType?: { name: string } | null }

export const presentAway = (absence: Absent): Away => ({
  ...presentDates(absence),
  person: presentFace(absence.person),
  kind: absence.leaveType?.name ?? null,
  pending: absence.status === 'pending',
})

export const presentDay = ({ date, days, reason, holiday }: DayOfLeave): LeaveDay => ({
  date,
  days,
  reason,
  holiday: holiday ?? null,
})

const presentObstacle = ({ enforcement, message: _, ...rule }: Restriction): Obstacle => ({
  refuses: enforcement === 'refuse',
  ...rule,
})

/** What asking for `wish` would come to. */
export const presentOutlook = (wish: NewLeaveRequest, found: LookAhead): LeaveOutlook => ({
  kindId: wish.leaveTypeId,
  startDate: wish.startDate,
  endDate: wish.endDate,
  startHalf: wish.startHalf ?? false,
  endHalf: wish.endHalf ?? false,
  days: found.days,
  hours: found.hours,
  byDay: found.byDay.map(presentDay),
  balance: found.balance,
  balanceAfter: found.balanceAfter,
  enough: found.enough,
  overlaps: found.overlaps,
  others: found.others.map(other => ({ ...presentDates(other), id: other.id, kind: other.leaveType.name })),
  restrictions: found.restrictions.map(presentObstacle),
  away: found.away.map(presentAway),
  instead: found.waysOut.map(way => ({ ...presentDates(way), days: way.days, balanceAfter: way.balanceAfter })),
})
