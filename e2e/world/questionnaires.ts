import { db } from '@/db'
import { questionSets, questions } from '@/db/schema/questionnaires'
import { unique } from './organization'

/** A question as a test asks it. */
export type Asked = Partial<typeof questions.$inferInsert>

const usual: Asked[] = [
  {
    type: 'rating',
    text: 'How reliable was the work?',
    category: 'Reliability',
    required: true,
    settings: { scale: 5 },
  },
  { type: 'rating', text: 'How well did they work in a team?', category: 'Teamwork', settings: { scale: 5 } },
  { type: 'text', text: 'What should we know?', allowsComment: true },
]

/** A question set of the company's, with three questions unless told which. */
export async function makeQuestionSet(
  organizationId: number,
  { asked = usual, ...overrides }: Partial<typeof questionSets.$inferInsert> & { asked?: Asked[] } = {},
) {
  const [set] = await db
    .insert(questionSets)
    .values({ title: `Set ${unique()}`, isDefault: false, ...overrides, organizationId })
    .returning()
  if (asked.length === 0) return { ...set!, questions: [] }
  const rows = await db
    .insert(questions)
    .values(
      asked.map((one, position) => ({
        type: 'text' as const,
        text: `Question ${position + 1}`,
        language: set!.language,
        ...one,
        organizationId,
        questionSetId: set!.id,
        position,
      })),
    )
    .returning()
  return { ...set!, questions: rows.sort((a, b) => a.position - b.position) }
}
