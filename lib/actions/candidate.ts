'use server'

import { candidateForm, hireForm, pauseForm, removalForm, resolveForm } from '@/lib/contracts/browser/candidate'
import { removeCandidate, reviseCandidate } from '@/lib/domain/candidates/commands'
import { hireCandidate as hire } from '@/lib/domain/candidates/hiring'
import { resolveFlag as resolve } from '@/lib/domain/evidence/flags'
import { type CaseDone, told } from './case-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type State = FormState<CaseDone>

const revising = formAction(
  candidateForm,
  async (actor, { candidate, changes }): Promise<CaseDone> => {
    await reviseCandidate(actor, candidate, changes)
    return { candidate }
  },
  told('saved'),
)

const pausing = formAction(
  pauseForm,
  async (actor, { candidate, remindersPaused }): Promise<CaseDone> => {
    await reviseCandidate(actor, candidate, { remindersPaused })
    return { candidate, of: remindersPaused ? 'on' : 'off' }
  },
  done => told(done.of === 'on' ? 'paused' : 'resumed')({ candidate: done.candidate }),
)

const hiring = formAction(
  hireForm,
  async (actor, { candidate, hire: given }): Promise<CaseDone> => {
    await hire(actor, candidate, given)
    return { candidate }
  },
  told('hired'),
)

const removing = formAction(
  removalForm,
  async (actor, { candidate, anonymise }): Promise<CaseDone> => {
    await removeCandidate(actor, candidate, anonymise)
    return { candidate, of: anonymise ? 'anonymised' : 'removed' }
  },
  ({ of }) => `/hiring?done=${of}&at=${Date.now()}`,
)

const resolving = formAction(
  resolveForm,
  async (actor, { candidate, id, resolution }): Promise<CaseDone> => {
    await resolve(actor, id, resolution)
    return { candidate, of: id }
  },
  told('resolved'),
)

/** Changes what is known of a candidate; fields as in `candidateForm`. */
export async function reviseCandidateFile(before: State, form: FormData): Promise<State> {
  return revising(before, form)
}

/** Stops the automatic reminders of everybody asked for a candidate, or lets them go on; fields: candidate, paused. */
export async function pauseReminders(before: State, form: FormData): Promise<State> {
  return pausing(before, form)
}

/** Makes a candidate a colleague; fields as in `hireForm`. */
export async function hireCandidate(before: State, form: FormData): Promise<State> {
  return hiring(before, form)
}

/** Takes a candidate out, and with `anonymise` all that could tell who they were; fields: candidate, anonymise. */
export async function sayGoodbye(before: State, form: FormData): Promise<State> {
  return removing(before, form)
}

/** Says how a flag came about; fields: candidate, id, resolution. */
export async function resolveFlag(before: State, form: FormData): Promise<State> {
  return resolving(before, form)
}
