import type { ValueItem } from '@/lib/contracts/browser/values'

// A value and all that follows it deeper than itself.
function branch(tree: ValueItem[], { id, depth }: ValueItem): ValueItem[] {
  const from = tree.findIndex(one => one.id === id)
  const length = tree.slice(from + 1).findIndex(one => one.depth <= depth)
  return tree.slice(from, length === -1 ? undefined : from + 1 + length)
}

/** The tree with one value, and what lies below it, in the place of another one beside it. */
export function inPlaceOf(tree: ValueItem[], moved: ValueItem, other: ValueItem): ValueItem[] {
  const own = branch(tree, moved)
  const rest = tree.filter(one => !own.includes(one))
  const down = tree.indexOf(moved) < tree.indexOf(other)
  const at = rest.indexOf(other) + (down ? branch(rest, other).length : 0)
  return [...rest.slice(0, at), ...own, ...rest.slice(at)]
}
