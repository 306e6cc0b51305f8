/** What a tree needs to know of a value. */
export type Leaf = { id: number; parentId: number | null }

/** The value above it, if that is still among them; what lay below an archived one stands at the top. */
export const parentAmong = <V extends Leaf>(all: V[], { parentId }: Leaf): number | null =>
  parentId !== null && all.some(one => one.id === parentId) ? parentId : null

/** Those beside a value, itself among them, in order. */
export const siblingsOf = <V extends Leaf>(all: V[], value: Leaf): V[] => {
  const parent = parentAmong(all, value)
  return all.filter(one => parentAmong(all, one) === parent)
}

/** All below a value, however deep. */
export function belowIt(all: Leaf[], id: number): Set<number> {
  const found = new Set<number>()
  const look = (parent: number) => {
    for (const one of all)
      if (one.parentId === parent && !found.has(one.id)) {
        found.add(one.id)
        look(one.id)
      }
  }
  look(id)
  return found
}

/** Each value below its parent, with how deep it lies. */
export function asTree<V extends Leaf>(all: V[]): (V & { depth: number })[] {
  const walk = (parent: number | null, depth: number): (V & { depth: number })[] =>
    all.filter(one => parentAmong(all, one) === parent).flatMap(one => [{ ...one, depth }, ...walk(one.id, depth + 1)])
  return walk(null, 0)
}
