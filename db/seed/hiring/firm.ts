import type { Database } from '@/db'
import { hiringFirms, recruiters } from '@/db/schema/hiring'
import { questionSets, questions } from '@/db/schema/questionnaires'
import { rowOf, templates } from '@/lib/domain/questionnaires/templates'
import { daysBefore } from '../calendar'
import type { Company } from '../company'
import { uuidOf } from '../identity'

type Context = { tx: Database; now: Date }

/** The company as a hiring firm, with those who recruit: the first is root. Gives the recruiters' ids by username. */
export async function openDemoFirm(
  { tx, now }: Context,
  { id: organizationId, colleagues }: Company,
  roles: Record<string, 'root' | 'supervisor' | 'recruiter'>,
  settings: Partial<typeof hiringFirms.$inferInsert> = {},
) {
  const began = daysBefore(now, 360)
  await tx.insert(hiringFirms).values({ organizationId, createdAt: began, modifiedAt: began, ...settings })
  const ids = new Map<string, { id: number; uuid: string; personId: number }>()
  for (const [username, role] of Object.entries(roles)) {
    const personId = colleagues.find(one => one.username === username)!.id
    const [row] = await tx
      .insert(recruiters)
      .values({
        organizationId,
        personId,
        role,
        uuid: uuidOf(`recruiter ${organizationId} ${username}`),
        createdAt: began,
        modifiedAt: began,
      })
      .returning({ id: recruiters.id, uuid: recruiters.uuid })
    ids.set(username, { ...row!, personId })
  }
  return ids
}

/** The templates as the firm's own question sets; the first is the default. Gives their ids by name. */
export async function writeQuestionSets({ tx, now }: Context, organizationId: number, names: string[]) {
  const ids = new Map<string, number>()
  for (const name of names) {
    const template = templates[name]!
    const [set] = await tx
      .insert(questionSets)
      .values({
        organizationId,
        uuid: uuidOf(`question set ${organizationId} ${name}`),
        title: template.title,
        language: 'en',
        isDefault: ids.size === 0,
        createdAt: daysBefore(now, 350),
      })
      .returning({ id: questionSets.id })
    ids.set(name, set!.id)
    await tx.insert(questions).values(
      template.questions.map((question, position) => ({
        ...rowOf(question),
        uuid: uuidOf(`question ${organizationId} ${name} ${position}`),
        organizationId,
        questionSetId: set!.id,
        position,
      })),
    )
  }
  return ids
}
