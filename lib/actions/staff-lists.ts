'use server'

import { exportForm } from '@/lib/contracts/browser/exports'
import { consentForm, listForm, readPeople } from '@/lib/contracts/browser/staff-import'
import { invalid } from '@/lib/domain/errors'
import { orderExport } from '@/lib/domain/exports/commands'
import { requireAdmin } from '@/lib/domain/people/queries'
import { importPeople, sendPeople } from '@/lib/domain/people-import/commands'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type Done = { id: string }

const sending = formAction(
  listForm,
  async (actor, { name, list }): Promise<Done> => {
    // Before thousands of rows are read for nothing.
    requireAdmin(actor)
    if (list.length === 0) throw invalid({ file: 'is required' })
    return { id: await sendPeople(actor, { ...readPeople(list), name }) }
  },
  ({ id }) => `/admin/people/import/${id}`,
)

const importing = formAction(
  consentForm,
  async (actor, { id, ...how }): Promise<Done> => {
    await importPeople(actor, id, how)
    return { id }
  },
  ({ id }) => `/admin/people/import/${id}`,
)

const ordering = formAction(
  exportForm,
  async (actor, order): Promise<Done> => ({ id: await orderExport(actor, order) }),
  () => '/admin/people/import?done=ordered#exports',
)

/** Has a list of people looked through; fields: file, or pasted. */
export async function sendStaffList(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return sending(before, form)
}

/** Brings a list in that was looked through; fields: id, create, invite. */
export async function importStaffList(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return importing(before, form)
}

/** Orders a list of everything of one kind; fields: what, as. */
export async function orderCompanyExport(before: FormState<Done>, form: FormData): Promise<FormState<Done>> {
  return ordering(before, form)
}
