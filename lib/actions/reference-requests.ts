'use server'

import { deedForm, namedRefereeForm, refereeForm } from '@/lib/contracts/browser/candidate'
import { requestChangesForm, requestFields, requestForm } from '@/lib/contracts/browser/request-form'
import { findCandidate } from '@/lib/domain/candidates/queries'
import { addReference } from '@/lib/domain/references/nominating'
import { removeReference, reviseReference } from '@/lib/domain/references/reference-commands'
import { remindReference, remindRequest } from '@/lib/domain/references/reminders'
import { requestReferences, reviseRequest } from '@/lib/domain/references/request-commands'
import { type CaseDone, told } from './case-state'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { renamed } from './renamed'

type State = FormState<CaseDone>

const asking = formAction(
  requestForm,
  async (actor, request): Promise<CaseDone> => {
    const given = request(actor)
    const { uuid, candidateUuid } = await renamed(requestReferences(actor, given), requestFields)
    return { candidate: candidateUuid, of: uuid }
  },
  told('asked'),
)

const revising = formAction(
  requestChangesForm,
  async (actor, { candidate, id, changes }): Promise<CaseDone> => {
    await renamed(reviseRequest(actor, id, changes(actor)), requestFields)
    return { candidate, of: id }
  },
  told('changed'),
)

const correcting = formAction(
  refereeForm,
  async (actor, { candidate, id, changes }): Promise<CaseDone> => {
    await reviseReference(actor, id, changes)
    return { candidate, of: id }
  },
  told('corrected'),
)

const naming = formAction(
  namedRefereeForm,
  async (actor, { candidate, id, referee }): Promise<CaseDone> => {
    // In Vitay a candidate is a field of what is sent; here they are the page one is on.
    await findCandidate(actor, candidate)
    const { uuid } = await addReference(actor, { candidateUuid: candidate, requestUuid: id }, referee)
    return { candidate, of: uuid }
  },
  told('named'),
)

/** A deed on a request or a reference that asks for nothing more. */
const deed = (name: string, run: (actor: Parameters<typeof reviseRequest>[0], id: string) => Promise<unknown>) =>
  formAction(
    deedForm,
    async (actor, { candidate, id }): Promise<CaseDone> => {
      await run(actor, id)
      return { candidate, of: id }
    },
    told(name),
  )

const sending = deed('sent', (actor, id) => reviseRequest(actor, id, { status: 'sent' }))
const cancelling = deed('cancelled', (actor, id) => reviseRequest(actor, id, { status: 'cancelled' }))
const reminding = deed('reminded', remindRequest)
const remindingReferee = deed('reminded', remindReference)
const givingUp = deed('givenUp', (actor, id) => reviseReference(actor, id, { status: 'cancelled' }))
const deleting = deed('deleted', removeReference)
const reopening = deed('reopened', (actor, id) => reviseReference(actor, id, { status: 'reopened' }))

/** Asks a candidate for references, now or later, or keeps it as a draft; fields as in `requestForm`. */
export async function askForReferences(before: State, form: FormData): Promise<State> {
  return asking(before, form)
}

/** Changes what is asked for; fields as in `requestChangesForm`. */
export async function changeRequest(before: State, form: FormData): Promise<State> {
  return revising(before, form)
}

/** Sends a draft or a scheduled request now; fields: candidate, id. */
export async function sendRequestNow(before: State, form: FormData): Promise<State> {
  return sending(before, form)
}

/** Ends a request and all that waits below it; fields: candidate, id. */
export async function cancelRequest(before: State, form: FormData): Promise<State> {
  return cancelling(before, form)
}

/** Reminds a candidate of naming referees; fields: candidate, id. */
export async function remindCandidate(before: State, form: FormData): Promise<State> {
  return reminding(before, form)
}

/** Reminds a referee of answering; fields: candidate, id. */
export async function remindReferee(before: State, form: FormData): Promise<State> {
  return remindingReferee(before, form)
}

/** Corrects a referee; with another address a new letter goes out. Fields as in `refereeForm`. */
export async function correctReferee(before: State, form: FormData): Promise<State> {
  return correcting(before, form)
}

/** Names a referee in an open request; they are written to at once. Fields as in `namedRefereeForm`. */
export async function nameReferee(before: State, form: FormData): Promise<State> {
  return naming(before, form)
}

/** Takes a reference out, with what it says; fields: candidate, id. */
export async function deleteReference(before: State, form: FormData): Promise<State> {
  return deleting(before, form)
}

/** Waits for a referee no more; fields: candidate, id. */
export async function giveUpReference(before: State, form: FormData): Promise<State> {
  return givingUp(before, form)
}

/** Asks a referee to look at their answers again; fields: candidate, id. */
export async function reopenReference(before: State, form: FormData): Promise<State> {
  return reopening(before, form)
}
