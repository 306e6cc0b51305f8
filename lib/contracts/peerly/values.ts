import { z } from 'zod'
import type { NewValue } from '@/lib/domain/values/commands'
import type { Value } from '@/lib/domain/values/queries'
import { bodyId, line, pathId, words } from '../fields'

// What comes in

const wording = { text: line(200), description: words(2000) }

export const valueInput = z
  .object({ ...wording, parent_core_value_id: bodyId.nullish() })
  .transform(
    (wire): NewValue => ({ name: wire.text, description: wire.description, parentId: wire.parent_core_value_id }),
  )

export const valueChanges = z
  .object({ id: pathId, ...wording })
  .transform(wire => ({ id: wire.id, name: wire.text, description: wire.description }))

export const valueId = z.object({ id: pathId })

// What goes out

/** A value as Peerly's core value. */
export const presentValue = (value: Value) => ({
  id: value.id,
  text: value.name,
  description: value.description,
  parent_core_value_id: value.parentId,
  org_id: value.organizationId,
})
