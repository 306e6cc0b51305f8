import { eq } from 'drizzle-orm'
import { questions } from '@/db/schema/questionnaires'
import { expect, test } from '@/e2e/fixtures'
import { findQuestionSet, listQuestionSets } from '@/lib/domain/questionnaires/queries'
import { addTemplate, templates } from '@/lib/domain/questionnaires/templates'
import { pinVersion } from '@/lib/domain/questionnaires/versions'

test('a template becomes a set of the firm’s own, ready to be sent out', async ({ world }) => {
  const sue = await world.actor(await world.recruiter('supervisor'))
  for (const [name, { title, questions: asked }] of Object.entries(templates)) {
    const set = await addTemplate(sue, name, { isDefault: true })
    expect(set).toMatchObject({ title, language: 'en', isDefault: true, archivedAt: null })
    const rows = await world.sql.select().from(questions).where(eq(questions.questionSetId, set.id))
    const inOrder = rows.sort((one, two) => one.position - two.position)
    expect(inOrder.map(one => one.text)).toEqual(asked.map(one => one.text.en))
    expect(set.questions).toEqual(inOrder.map(one => one.uuid))
    await world.sql.transaction(tx => pinVersion(tx, world.organization.id, set.id))
  }
  const { items } = await listQuestionSets(sue, { number: 1, size: 10 })
  expect(items.map(one => one.isDefault)).toEqual([true, false, false])
})

test('recruiters, colleagues and unknown names get none', async ({ world }) => {
  const rick = await world.actor(await world.recruiter())
  await expect(addTemplate(rick, 'general')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(addTemplate(await world.actor(await world.person()), 'general')).rejects.toMatchObject({
    code: 'forbidden',
  })
  const root = await world.actor(await world.recruiter('root'))
  for (const name of ['', 'General', 'constructor'])
    await expect(addTemplate(root, name)).rejects.toMatchObject({ code: 'not_found' })
  const added = await addTemplate(root, 'leadership')
  expect(added.isDefault).toBe(false)
  expect(await findQuestionSet(rick, added.uuid)).toEqual(added)
})
