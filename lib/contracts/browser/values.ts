import { pathId } from '@/lib/contracts/fields'
import type { PersonActor } from '@/lib/domain/actor'
import { findKeptValue, type KeptValue, listAllValues, valueStamp } from '@/lib/domain/values/listing'
import { asTree, belowIt, parentAmong } from '@/lib/domain/values/tree'
import { pictureUrl } from './recognitions'

/** A value on the page where they are kept. */
export type ValueItem = {
  id: number
  name: string
  description: string
  tint: KeptValue['tint']
  pictureUrl: string | null
  /** How many kudos name it. */
  uses: number
  depth: number
  parentId: number | null
}

const present = ({ id, name, description, tint, picture, uses }: KeptValue) => ({
  id,
  name,
  description,
  tint,
  uses,
  pictureUrl: picture && pictureUrl(picture),
})

/** The values in use as a tree, and those that are archived. Throws `forbidden`. */
export async function valuePage(actor: PersonActor): Promise<{ tree: ValueItem[]; archived: ValueItem[] }> {
  const all = await listAllValues(actor)
  const live = all.filter(one => !one.archivedAt)
  return {
    tree: asTree(live).map(one => ({ ...present(one), depth: one.depth, parentId: parentAmong(live, one) })),
    archived: all.filter(one => one.archivedAt).map(one => ({ ...present(one), depth: 0, parentId: null })),
  }
}

const parents = (live: KeptValue[]) =>
  asTree(live).map(({ id, name, depth }) => ({ value: String(id), label: `${'– '.repeat(depth)}${name}` }))

/** What a new value may lie below. Throws `forbidden`. */
export const newValuePage = async (actor: PersonActor) => ({
  parents: parents((await listAllValues(actor)).filter(one => !one.archivedAt)),
})

/** One value to be changed, and what it may lie below. Throws `forbidden`, `not_found`. */
export async function oneValuePage(actor: PersonActor, id: string) {
  const known = pathId.safeParse(id)
  const [value, all] = await Promise.all([findKeptValue(actor, known.success ? known.data : 0), listAllValues(actor)])
  const below = belowIt(all, value.id)
  const live = all.filter(one => !one.archivedAt && one.id !== value.id && !below.has(one.id))
  return {
    value: {
      ...present(value),
      parent: value.parentId === null ? '' : String(value.parentId),
      archived: value.archivedAt !== null,
    },
    seen: valueStamp(value),
    parents: parents(live),
  }
}
