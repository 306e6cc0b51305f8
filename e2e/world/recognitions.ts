import { db } from '@/db'
import { comments, hi5s, recognitionRecipients, recognitions, recognitionValues } from '@/db/schema/recognitions'

type Named = { id: number }

/** A recognition as a test tells it: who thanked whom, and whatever else matters. */
export type RecognitionOverrides = Partial<Omit<typeof recognitions.$inferInsert, 'organizationId' | 'giverId'>> & {
  giver: Named
  recipients: Named[]
  values?: Named[]
  /** Those who gave it a hi5; the counter follows. */
  hi5s?: Named[]
  /** What was said below it; the counter follows. */
  comments?: { author: Named; text: string }[]
}

/** Puts a recognition straight into the database: no notice, no activity, any moment in time. */
export async function makeRecognition(organizationId: number, told: RecognitionOverrides) {
  const { giver, recipients, values = [], hi5s: applause = [], comments: said = [], ...own } = told
  return db.transaction(async tx => {
    const [row] = await tx
      .insert(recognitions)
      .values({
        text: 'Thank you for staying late to finish the release notes with me',
        hi5Count: applause.length,
        commentCount: said.length,
        ...own,
        organizationId,
        giverId: giver.id,
      })
      .returning()
    const of = { organizationId, recognitionId: row!.id }
    await tx
      .insert(recognitionRecipients)
      .values(recipients.map(({ id }, position) => ({ ...of, recipientId: id, position })))
    if (values.length > 0)
      await tx.insert(recognitionValues).values(values.map(({ id }, position) => ({ ...of, valueId: id, position })))
    if (applause.length > 0) await tx.insert(hi5s).values(applause.map(({ id }) => ({ ...of, giverId: id })))
    if (said.length > 0)
      await tx.insert(comments).values(said.map(({ author, text }) => ({ ...of, authorId: author.id, text })))
    return row!
  })
}
