'use server'

import { z } from 'zod'
import { tints } from '@/components/ui/tints'
import { bodyId, line, pathId, text } from '@/lib/contracts/fields'
import { archiveValue, createValue, reviseValue } from '@/lib/domain/values/commands'
import { moveValue, orderValues } from '@/lib/domain/values/ordering'
import { chooseValuePicture, removeValuePicture } from '@/lib/domain/values/picture'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import type { ActionResult } from './result'

type Done = { id: number }

const parent = text(20)
  .regex(/^\d*$/, { error: 'must be a number' })
  .transform(value => (value ? pathId.parse(value) : null))

const words = z.object({ name: line(200), description: text(1000), parent, tint: z.enum(tints) })
const one = z.object({ id: bodyId })

const create = formAction(
  words,
  async (actor, { parent: parentId, ...value }): Promise<Done> => ({
    id: (await createValue(actor, { ...value, parentId })).id,
  }),
  ({ id }) => `/admin/values/${id}?done`,
)

const revise = formAction(
  words.extend({ id: bodyId, seen: text(5000) }),
  async (actor, { id, seen, parent: parentId, ...value }): Promise<Done> => {
    await reviseValue(actor, id, { ...value, parentId }, { seen })
    return { id }
  },
)

const archive = formAction(
  one.extend({ to: z.enum(['archive', 'restore']) }),
  async (actor, { id, to }): Promise<Done> => {
    await archiveValue(actor, id, to === 'archive')
    return { id }
  },
)

const move = formAction(one.extend({ way: z.enum(['up', 'down']) }), async (actor, { id, way }): Promise<Done> => {
  await moveValue(actor, id, way)
  return { id }
})

const order = action(z.object({ ids: z.array(bodyId).min(1).max(1000) }), async (actor, { ids }): Promise<object> => {
  await orderValues(actor, ids)
  return {}
})

const file = z.instanceof(File, { error: 'is required' }).refine(given => given.size > 0, 'is required')

const picture = formAction(one.extend({ picture: file }), async (actor, { id, picture }): Promise<Done> => {
  await chooseValuePicture(actor, id, new Uint8Array(await picture.arrayBuffer()))
  return { id }
})

const noPicture = formAction(one, async (actor, { id }): Promise<Done> => {
  await removeValuePicture(actor, id)
  return { id }
})

type State = FormState<Done>

/** Adds a value; fields: name, description, parent, tint. */
export async function addValue(before: State, form: FormData): Promise<State> {
  return create(before, form)
}

/** Says a value in other words; fields as above, with id and seen. */
export async function changeValue(before: State, form: FormData): Promise<State> {
  return revise(before, form)
}

/** Takes a value out of use, or back into it; fields: id, to. */
export async function shelveValue(before: State, form: FormData): Promise<State> {
  return archive(before, form)
}

/** Moves a value by one place among those beside it; fields: id, way. */
export async function shiftValue(before: State, form: FormData): Promise<State> {
  return move(before, form)
}

/** Puts all values that lie beside each other into this order. */
export async function arrangeValues(input: { ids: number[] }): Promise<ActionResult<object>> {
  return order(input)
}

/** Gives a value a picture; fields: id, picture. */
export async function pictureValue(before: State, form: FormData): Promise<State> {
  return picture(before, form)
}

/** Takes it away; field: id. */
export async function unpictureValue(before: State, form: FormData): Promise<State> {
  return noPicture(before, form)
}
