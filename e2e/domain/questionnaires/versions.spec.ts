import { eq } from 'drizzle-orm'
import { questionSets, questionSetVersions, questions } from '@/db/schema/questionnaires'
import { expect, test, type World } from '@/e2e/fixtures'
import { chooseQuestionSet } from '@/lib/domain/questionnaires/choosing'
import { pinVersion } from '@/lib/domain/questionnaires/versions'

const pin = (world: World, setId: number) => world.sql.transaction(tx => pinVersion(tx, world.organization.id, setId))
const versionsOf = (world: World, setId: number) =>
  world.sql
    .select()
    .from(questionSetVersions)
    .where(eq(questionSetVersions.questionSetId, setId))
    .orderBy(questionSetVersions.number)

test('a version is added only when the set says something else than before', async ({ world }) => {
  const set = await world.questionSet({ language: 'fr' })
  const first = await pin(world, set.id)
  expect(first.language).toBe('fr')
  expect(await pin(world, set.id)).toEqual(first)

  const { id } = set.questions[0]!
  const settings = { settings: { scale: 7 } }
  await world.sql.update(questions).set(settings).where(eq(questions.id, id))
  const second = await pin(world, set.id)
  expect(second.id).not.toBe(first.id)
  await world.sql.update(questionSets).set({ title: 'Another' }).where(eq(questionSets.id, set.id))
  await pin(world, set.id)
  await world.sql.update(questions).set({ deletedAt: new Date() }).where(eq(questions.id, id))
  await pin(world, set.id)

  const versions = await versionsOf(world, set.id)
  expect(versions.map(one => one.number)).toEqual([1, 2, 3, 4])
  expect(versions.map(one => one.questions.length)).toEqual([3, 3, 3, 2])
  expect(versions[0]!.questions.map(one => one.id)).toEqual(set.questions.map(one => one.uuid))
  expect(versions.map(one => one.questions[0]!.settings.scale)).toEqual([5, 7, 7, 5])
})

test('of many who send a set out at once, all have the same version', async ({ world }) => {
  const set = await world.questionSet()
  const pinned = await Promise.all(Array.from({ length: 12 }, () => pin(world, set.id)))
  expect(new Set(pinned.map(one => one.id)).size).toBe(1)
  expect(await versionsOf(world, set.id)).toHaveLength(1)
})

test('what has no questions, was archived, or is another company’s cannot be sent out', async ({ world, other }) => {
  const empty = await world.questionSet({ asked: [{ deletedAt: new Date() }] })
  await expect(pin(world, empty.id)).rejects.toMatchObject({ code: 'unprocessable' })
  const archived = await world.questionSet({ archivedAt: new Date() })
  await expect(pin(world, archived.id)).rejects.toMatchObject({ code: 'invalid' })
  const strangers = await other.questionSet()
  await expect(pin(world, strangers.id)).rejects.toMatchObject({ code: 'invalid' })
  expect(await versionsOf(world, strangers.id)).toEqual([])
})

test('a request asks the set it names, else the only one, else the default', async ({ world, other }) => {
  const choose = (uuid: string | null = null) => chooseQuestionSet(world.sql, world.organization.id, uuid)
  const refused = { code: 'invalid', fields: { questionSet: expect.any(String) } }
  await other.questionSet()
  await expect(choose()).rejects.toMatchObject(refused)
  const archived = await world.questionSet({ archivedAt: new Date() })
  await expect(choose()).rejects.toMatchObject(refused)

  const first = await world.questionSet({ language: 'de' })
  expect(await choose()).toMatchObject({ id: first.id, uuid: first.uuid, language: 'de' })
  const second = await world.questionSet()
  await expect(choose()).rejects.toMatchObject(refused)
  const usual = await world.questionSet({ isDefault: true })
  expect((await choose()).id).toBe(usual.id)
  expect((await choose(second.uuid)).id).toBe(second.id)
  for (const uuid of [archived.uuid, (await other.questionSet()).uuid])
    await expect(choose(uuid)).rejects.toMatchObject(refused)
})
