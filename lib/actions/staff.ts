'use server'

import {
  adjustmentForm,
  entitlementForm,
  inviteForm,
  leavingForm,
  notesForm,
  oneForm,
  scheduleForm,
  staffForm,
} from '@/lib/contracts/browser/staff'
import { setSchedule } from '@/lib/domain/calendar/commands'
import { clearSecondFactor } from '@/lib/domain/credentials/lost-phone'
import { openFirm } from '@/lib/domain/hiring/recruiters-joining'
import { adjustLeave, setEntitlement } from '@/lib/domain/leave/grants'
import { removePerson, restorePerson } from '@/lib/domain/people/commands'
import { inviteAgain, invitePerson } from '@/lib/domain/people/inviting'
import { findPerson } from '@/lib/domain/people/queries'
import { reviseCustomFields, revisePerson } from '@/lib/domain/people/revising'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { renamed } from './renamed'

type Done = { id: number }

/** Back to the person, who is drawn anew; the moment lets the same deed be told twice. */
const told =
  (deed: string) =>
  ({ id }: Done) =>
    `/admin/people/${id}?done=${deed}&at=${Date.now()}`

const inviting = formAction(
  inviteForm,
  async (actor, form): Promise<Done> => ({ id: (await invitePerson(actor, form)).id }),
  told('invited'),
)

const revising = formAction(
  staffForm,
  async (actor, { id, seen, changes }): Promise<Done> => {
    await revisePerson(actor, id, changes, { seen })
    return { id }
  },
  told('saved'),
)

const noting = formAction(
  notesForm,
  async (actor, { id, notes }): Promise<Done> => {
    await reviseCustomFields(actor, id, notes)
    return { id }
  },
  told('saved'),
)

const scheduling = formAction(
  scheduleForm,
  async (actor, form): Promise<Done> => {
    await renamed(setSchedule(actor, form), { effectiveDate: 'from' })
    return { id: form.personId }
  },
  told('schedule'),
)

const entitling = formAction(
  entitlementForm,
  async (actor, form): Promise<Done> => {
    await renamed(setEntitlement(actor, form), { effectiveDate: 'from' })
    return { id: form.personId }
  },
  told('entitled'),
)

const adjusting = formAction(
  adjustmentForm,
  async (actor, form): Promise<Done> => {
    await adjustLeave(actor, form)
    return { id: form.personId }
  },
  told('adjusted'),
)

const askingAgain = formAction(
  oneForm,
  async (actor, { id }): Promise<Done> => {
    await inviteAgain(actor, id)
    return { id }
  },
  told('invited'),
)

const clearing = formAction(
  oneForm,
  async (actor, { id }): Promise<Done> => {
    await clearSecondFactor(actor, id)
    return { id }
  },
  told('cleared'),
)

const openingFirm = formAction(
  oneForm,
  async (actor, { id }): Promise<Done> => {
    const { email } = await findPerson(actor, id)
    await renamed(openFirm(actor, { email }), { 'data.relationships.user.attributes.email': 'id' })
    return { id }
  },
  told('hiring'),
)

const leaving = formAction(
  leavingForm,
  async (actor, { id, reportsTo }): Promise<Done> => {
    await removePerson(actor, id, { reportsTo })
    return { id }
  },
  told('left'),
)

const restoring = formAction(
  oneForm,
  async (actor, { id }): Promise<Done> => {
    await restorePerson(actor, id)
    return { id }
  },
  told('back'),
)

/** Invites a new colleague; fields as in `inviteForm`. */
export async function inviteStaff(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return inviting(before, form)
}

/** Changes who somebody is and where they work; fields as in `staffForm`. Refused when somebody else has changed it meanwhile. */
export async function reviseStaff(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return revising(before, form)
}

/** Changes what the company notes of somebody; fields: id, and field-<id> for each. */
export async function reviseStaffNotes(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return noting(before, form)
}

/** Sets somebody's week from a day on; fields: id, from, d1 … d7. */
export async function setStaffSchedule(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return scheduling(before, form)
}

/** Entitles somebody to other than the usual days; fields: id, leaveTypeId, from, days. */
export async function entitleStaff(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return entitling(before, form)
}

/** Corrects somebody's balance; fields: id, leaveTypeId, days, note. */
export async function adjustStaffLeave(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return adjusting(before, form)
}

/** Mails somebody an invitation once more; fields: id. */
export async function inviteStaffAgain(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return askingAgain(before, form)
}

/** Switches off the second step of somebody who has lost their phone; fields: id. */
export async function clearStaffSecondStep(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return clearing(before, form)
}

/** Begins hiring, with somebody as the first root recruiter; fields: id. */
export async function beginHiring(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return openingFirm(before, form)
}

/** Lets somebody go; fields: id, reportsTo. */
export async function letStaffGo(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return leaving(before, form)
}

/** Lets somebody back in; fields: id. */
export async function bringStaffBack(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return restoring(before, form)
}
