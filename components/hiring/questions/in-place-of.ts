import type { BuilderGroup, BuilderQuestion } from '@/lib/contracts/browser/question-sets-types'

/** The groups with one question in the place of another, and under its heading. By id: the page may have been drawn anew meanwhile. */
export function inPlaceOf(
  groups: BuilderGroup[],
  { id: moved }: Pick<BuilderQuestion, 'id'>,
  { id: other }: Pick<BuilderQuestion, 'id'>,
): BuilderGroup[] {
  const all = groups.flatMap(group => group.questions)
  const own = all.find(one => one.id === moved)
  if (!own) return groups
  const down = all.indexOf(own) < all.findIndex(one => one.id === other)
  return groups
    .map(({ title, questions }) => {
      const rest = questions.filter(one => one !== own)
      const at = rest.findIndex(one => one.id === other)
      if (at >= 0) rest.splice(down ? at + 1 : at, 0, { ...own, group: title })
      return { title, questions: rest }
    })
    .filter(group => group.questions.length > 0)
}
