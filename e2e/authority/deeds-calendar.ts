import { deleteEvent } from '@/lib/domain/events/commands'
import { delegateLeave } from '@/lib/domain/leave/delegation'
import { createBlackoutPeriod } from '@/lib/domain/leave/rules'
import type { Given } from './acting'
import { admin, caller, type Deed, id, next, stamp, vacation } from './deed'

const event: Given = { name: 'Lunch', startDate: '2030-08-30', startTime: '12:00', endDate: '', endTime: '13:00' }
const kind: Given = { accrual: 'annual', entitlement: '20', name: 'Sabbatical' }

/** The deeds of leave, its rules, and events. */
export const calendarDeeds: Record<string, Deed> = {
  'action calendar-feeds.changeFeed': () => ({ kind: 'own_leave', intent: 'revoke' }),
  'action events.addEvent': ({ event: { eventTypeId } }) => ({ ...event, eventTypeId }),
  'action events.answerEvent': ({ event: one }) => ({ id: one.id, answer: 'yes' }),
  'action events.answerEventForm': ({ event: one }) => ({ id: one.id, answer: 'maybe' }),
  'action events.changeEvent': ({ event: one }) => ({
    ...event,
    eventTypeId: one.eventTypeId,
    id: one.id,
    seen: stamp,
  }),
  'action events.removeEvent': async ({ world }) => id(await world.event()),
  'action events.removeEventForm': async ({ world }) => id(await world.event()),
  'action leave-rules.addBlackout': () => ({
    name: 'Stocktaking',
    startDate: '2031-12-30',
    endDate: '2031-12-31',
    enforcement: 'warn',
  }),
  'action leave-rules.addCap': ({ department }) => ({
    maxAway: '9',
    departmentId: department.id,
    enforcement: 'warn',
  }),
  'action leave-rules.addKind': () => ({ ...kind, name: `Sabbatical ${next()}` }),
  'action leave-rules.archiveKind': async ({ world }) => ({ ...id(await world.leaveType()), archived: 'on' }),
  'action leave-rules.bringHolidays': ({ location }) => ({ location: location.id, year: '2031' }),
  'action leave-rules.previewKind': () => ({ accrual: 'annual', entitlement: '20', carryOverMonths: '' }),
  'action leave-rules.reviseKind': ({ leaveType }) => ({ ...kind, id: leaveType.id, seen: stamp }),
  'action leave.askForLeave': () => ({ intent: 'look', kindId: '' }),
  'action leave.doToLeave': ({ vacation }) => ({ id: vacation.id, intent: 'approve', note: '' }),
  'action leave.handOver': ({ rita }) => ({ delegateId: rita.id, startDate: '2020-01-06', endDate: '' }),
  'action events.undoRemoveEvent': async (company, role) => {
    const one = await company.world.event()
    await deleteEvent(await caller(company, role), one.id)
    return id(one)
  },
  'action leave-rules.removeRule': async company => {
    const [startDate, endDate] = ['2031-12-30', '2031-12-31']
    const period = { name: `Stocktaking ${next()}`, startDate, endDate, enforcement: 'warn' } as const
    return { ...id(await createBlackoutPeriod(await admin(company), period)), rule: 'blackout' }
  },
  'action leave.approveChosen': async company => ({ ids: (await vacation(company)).id }),
  'action leave.endHandover': async (company, role) => {
    const span = { startDate: '2031-01-06', endDate: '2031-01-10' }
    return { id: await delegateLeave(await caller(company, role), { delegateId: company.rita.id, ...span }) }
  },
}
