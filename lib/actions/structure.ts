'use server'

import { z } from 'zod'
import { bodyId, line, text } from '@/lib/contracts/fields'
import { kinds } from '@/lib/domain/people/structure'
import { addEntry, moveField, removeEntry, reviseEntry } from '@/lib/domain/people/structuring'
import { formAction } from './form-action'
import type { FormState } from './form-state'

type Done = { id: number }

const orNull = (max: number) =>
  text(max)
    .optional()
    .transform(value => value?.trim() || null)

const facts = {
  kind: z.enum(kinds),
  name: line(200),
  country: orNull(2),
  region: orNull(60),
  timeZone: orNull(60),
  privacy: z
    .enum(['everyone', 'manager_and_employee', 'administrators'])
    .optional()
    .transform(value => value ?? null),
}

const one = { kind: z.enum(kinds), id: bodyId }

const add = formAction(
  z.object(facts),
  async (actor, { kind, ...entry }): Promise<Done> => ({ id: await addEntry(actor, kind, entry) }),
  () => '/admin/structure?done=added',
)

const revise = formAction(
  z.object({ ...facts, id: bodyId, seen: text(5000) }),
  async (actor, { kind, id, seen, ...entry }): Promise<Done> => {
    await reviseEntry(actor, kind, id, entry, { seen })
    return { id }
  },
  () => '/admin/structure?done=saved',
)

const remove = formAction(
  z.object(one),
  async (actor, { kind, id }): Promise<Done> => {
    await removeEntry(actor, kind, id)
    return { id }
  },
  () => '/admin/structure?done=deleted',
)

const move = formAction(
  z.object({ id: bodyId, way: z.enum(['up', 'down']) }),
  async (actor, { id, way }): Promise<Done> => {
    await moveField(actor, id, way)
    return { id }
  },
)

type State = FormState<Done>

/** Adds a location, department, job …; fields: kind, name, and of a location country, region, timeZone, of a field privacy. */
export async function addStructure(before: State, form: FormData): Promise<State> {
  return add(before, form)
}

/** Changes one; fields as above, with id and seen. */
export async function changeStructure(before: State, form: FormData): Promise<State> {
  return revise(before, form)
}

/** Deletes one that nothing names; fields: kind, id. */
export async function removeStructure(before: State, form: FormData): Promise<State> {
  return remove(before, form)
}

/** Moves a field by one place; fields: id, way. */
export async function shiftField(before: State, form: FormData): Promise<State> {
  return move(before, form)
}
