'use server'

import { z } from 'zod'
import { eventForm, newEventForm, notesAfter } from '@/lib/contracts/browser/event-form'
import { presentReplies } from '@/lib/contracts/browser/event-pages'
import type { Replies } from '@/lib/contracts/browser/event-types'
import { bodyId } from '@/lib/contracts/fields'
import { createEvent, deleteEvent, reviseEvent } from '@/lib/domain/events/commands'
import { findEvent } from '@/lib/domain/events/queries'
import { listReplies, replyToEvent } from '@/lib/domain/events/replies'
import { restoreEvent } from '@/lib/domain/events/restoring'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'

const one = z.object({ id: bodyId })
const answered = one.extend({ answer: z.enum(['yes', 'no', 'maybe']) })

type Id = { id: number }

const create = formAction(
  newEventForm,
  async (actor, event): Promise<Id> => ({ id: (await createEvent(actor, event)).id }),
  ({ id }) => `/events/${id}?done=created`,
)

const revise = formAction(
  eventForm,
  async (actor, { id, seen, event, marks }): Promise<Id> => {
    const { notes } = await findEvent(actor, id)
    await reviseEvent(actor, id, { ...event, notes: notesAfter(notes, marks) }, { seen })
    return { id }
  },
  ({ id }) => `/events/${id}?done=saved`,
)

const reply = action(answered, async (actor, { id, answer }): Promise<Replies> => {
  await replyToEvent(actor, id, answer)
  const [event, replies] = await Promise.all([findEvent(actor, id), listReplies(actor, id)])
  return presentReplies(actor, event, replies)
})

const replyPlainly = formAction(
  answered,
  async (actor, { id, answer }): Promise<Id> => {
    await replyToEvent(actor, id, answer)
    return { id }
  },
  ({ id }) => `/events/${id}`,
)

const remove = action(one, async (actor, { id }): Promise<Id> => {
  await deleteEvent(actor, id)
  return { id }
})

const removePlainly = formAction(
  one,
  async (actor, { id }) => deleteEvent(actor, id),
  () => '/events',
)

const restore = action(one, async (actor, { id }): Promise<Id> => {
  await restoreEvent(actor, id)
  return { id }
})

/** Adds an event; fields as in `newEventForm`. */
export async function addEvent(before: FormState<Id>, form: FormData): Promise<FormState<Id>> {
  return create(before, form)
}

/** Changes an event; fields as in `eventForm`. Refused when somebody else has changed it meanwhile. */
export async function changeEvent(before: FormState<Id>, form: FormData): Promise<FormState<Id>> {
  return revise(before, form)
}

/** Says whether one comes; answers with who does. */
export async function answerEvent(input: { id: number; answer: string }): Promise<ActionResult<Replies>> {
  return reply(input)
}

/** The same for a browser without scripts; fields: id, answer. */
export async function answerEventForm(before: FormState<Id>, form: FormData): Promise<FormState<Id>> {
  return replyPlainly(before, form)
}

/** Deletes an event. */
export async function removeEvent(input: { id: number }): Promise<ActionResult<Id>> {
  return remove(input)
}

/** The same for a browser without scripts; field: id. */
export async function removeEventForm(before: FormState<void>, form: FormData): Promise<FormState<void>> {
  return removePlainly(before, form)
}

/** Brings back what the same person just deleted. */
export async function undoRemoveEvent(input: { id: number }): Promise<ActionResult<Id>> {
  return restore(input)
}
