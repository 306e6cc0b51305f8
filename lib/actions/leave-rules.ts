'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { blackoutFields, capFields, holidayImport, kindFields, policyFields } from '@/lib/contracts/browser/leave-rules'
import type { ProjectionSaid } from '@/lib/contracts/browser/leave-rules-types'
import { bodyId, text } from '@/lib/contracts/fields'
import type { PersonActor } from '@/lib/domain/actor'
import { importHolidays } from '@/lib/domain/events/importing'
import { countEntitled, projectPolicy } from '@/lib/domain/leave/projecting'
import { findLeaveType } from '@/lib/domain/leave/queries'
import { createBlackoutPeriod, deleteBlackoutPeriod, removeTeamCap, setTeamCap } from '@/lib/domain/leave/rules'
import { archiveLeaveType, createLeaveType, reviseLeaveType } from '@/lib/domain/leave/type-commands'
import { action } from './action'
import type { Asked, SectionState } from './company-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'
import { sentForm } from './sent-form'

const create = formAction(
  kindFields,
  async (actor, kind) => ({ id: (await createLeaveType(actor, kind)).id }),
  ({ id }) => `/admin/leave/${id}?done=created`,
)

/** Adds a kind of leave and goes to its page. */
export async function addKind(before: FormState<{ id: number }>, form: FormData): Promise<FormState<{ id: number }>> {
  return create(before, form)
}

type Kind = z.output<typeof kindFields>

// A change of these moves what people have.
const risky = ['accrual', 'entitlement', 'balanceCap', 'carryOverCap', 'carryOverMonths'] as const

const said = (value: string | number | null) => (value === null ? '' : String(value))

/** What of the rules would change that moves balances; null where nothing would, or where that was agreed to. */
async function doubts(actor: PersonActor, id: number, kind: Kind, agreed: string | undefined) {
  const before = await findLeaveType(actor, id)
  const ask = risky.flatMap((field): Asked[] =>
    before[field] === kind[field] ? [] : [{ field, before: said(before[field]), after: said(kind[field]) }],
  )
  const sure = JSON.stringify(ask)
  return ask.length === 0 || agreed === sure ? null : { ask, sure, count: await countEntitled(actor) }
}

const entered = (kind: Kind): Record<string, string> => ({
  name: kind.name,
  accrual: kind.accrual,
  entitlement: said(kind.entitlement),
  balanceCap: said(kind.balanceCap),
  carryOverCap: said(kind.carryOverCap),
  carryOverMonths: said(kind.carryOverMonths),
  negativeLimit: said(kind.negativeLimit),
  isPaid: kind.isPaid ? 'on' : '',
  requiresApproval: kind.requiresApproval ? 'on' : '',
})

const revise = formAction(
  kindFields.extend({ id: bodyId, seen: text(40), sure: text(2000).optional() }),
  async (actor, { id, seen, sure, ...kind }): Promise<SectionState> => {
    const asked = await doubts(actor, id, kind, sure)
    if (asked) return { ...asked, entered: entered(kind) }
    await reviseLeaveType(actor, id, kind, { seen: new Date(seen) })
    return { saved: true }
  },
)

/** Changes a kind of leave; where that moves balances, after a second look. */
export async function reviseKind(before: FormState<SectionState>, form: FormData): Promise<FormState<SectionState>> {
  return revise(before, form)
}

const archive = formAction(
  z.object({ id: bodyId, archived: z.enum(['on', 'off']) }),
  async (actor, { id, archived }) => ({ id: (await archiveLeaveType(actor, id, archived === 'on')).id }),
  ({ id }) => `/admin/leave/${id}`,
)

/** Takes a kind of leave out of use, or back into it. */
export async function archiveKind(
  before: FormState<{ id: number }>,
  form: FormData,
): Promise<FormState<{ id: number }>> {
  return archive(before, form)
}

const project = action(policyFields, (actor, facts) => projectPolicy(actor, facts))

/** What rules would come to, while they are being written. */
export async function previewKind(fields: Record<string, string>): Promise<ActionResult<ProjectionSaid[]>> {
  return project(fields)
}

const bring = formAction(
  holidayImport,
  async (actor, { location, year }) => ({
    location,
    year,
    added: await importHolidays(actor, { locationId: location, year }),
  }),
  ({ location, year, added }) => `/admin/holidays?location=${location}&year=${year}&added=${added}`,
)

type Brought = { location: number; year: number; added: number }

/** Brings a location's official holidays of a year. */
export async function bringHolidays(before: FormState<Brought>, form: FormData): Promise<FormState<Brought>> {
  return bring(before, form)
}

const block = formAction(
  blackoutFields,
  async (actor, period) => {
    await createBlackoutPeriod(actor, period)
    return {}
  },
  () => '/admin/blackouts?done=added',
)

/** Says when nobody should be away. */
export async function addBlackout(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  return block(before, form)
}

const cap = formAction(
  capFields,
  async (actor, limit) => {
    await setTeamCap(actor, limit)
    return {}
  },
  () => '/admin/blackouts?done=added',
)

/** Says how many may be away at once. */
export async function addCap(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  return cap(before, form)
}

const one = z.object({ id: bodyId })
const removals = {
  blackout: formAction(one, async (actor, { id }) => {
    await deleteBlackoutPeriod(actor, id)
    return {}
  }),
  cap: formAction(one, async (actor, { id }) => {
    await removeTeamCap(actor, id)
    return {}
  }),
}

/** Takes a blackout or a limit away; fields: id, rule. */
export async function removeRule(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  const answer = await removals[sentForm(form).get('rule') === 'cap' ? 'cap' : 'blackout'](before, form)
  if (answer?.ok) redirect('/admin/blackouts?done=removed')
  return answer
}
