'use server'

import { askingForm, leadForm, oneLead } from '@/lib/contracts/browser/leads'
import { anonymiseLead, askForLeads, reviseLead } from '@/lib/domain/leads/commands'
import { formAction } from './form-action'
import type { FormState } from './form-state'

const revising = formAction(
  leadForm,
  async (actor, { id, seen, ...changes }) => {
    await reviseLead(actor, id, changes, seen)
    return { id }
  },
  ({ id }) => `/hiring/leads/${id}?done=saved&at=${Date.now()}`,
)

const anonymising = formAction(
  oneLead,
  async (actor, { id }) => {
    await anonymiseLead(actor, id)
    return null
  },
  () => `/hiring/leads?done=anonymised&at=${Date.now()}`,
)

const asking = formAction(
  askingForm,
  async (actor, { asks }) => {
    await askForLeads(actor, asks)
    return { asks }
  },
  ({ asks }) => `/hiring/leads?done=${asks ? 'started' : 'stopped'}&at=${Date.now()}`,
)

/** Says how far the firm is with a lead, and what it notes. */
export async function saveLead(before: FormState<{ id: string }>, form: FormData) {
  return revising(before, form)
}

/** Takes somebody off the leads for good. */
export async function forgetLead(before: FormState<null>, form: FormData) {
  return anonymising(before, form)
}

/** Has referees asked, or no longer. */
export async function askReferees(before: FormState<{ asks: boolean }>, form: FormData) {
  return asking(before, form)
}
