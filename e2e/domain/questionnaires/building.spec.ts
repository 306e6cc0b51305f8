import { expect, test, type World } from '@/e2e/fixtures'
import { arrangeQuestions, moveGroup, moveQuestion, renameGroup } from '@/lib/domain/questionnaires/arranging'
import { changedSinceSent, countSets, findSet, listSets, listVersions } from '@/lib/domain/questionnaires/overview'
import { listQuestions } from '@/lib/domain/questionnaires/queries'
import {
  askQuestion,
  duplicateQuestion,
  questionStamp,
  renameSet,
  rewordQuestion,
} from '@/lib/domain/questionnaires/rewording'
import { removeTranslation, translateQuestions } from '@/lib/domain/questionnaires/translating'

const plain = {
  type: 'text' as const,
  help: null,
  category: null,
  required: false,
  allowsComment: false,
  settings: {},
}
const kept = async (world: World, who: Parameters<World['actor']>[0], set: string) =>
  (await listQuestions(await world.actor(who), { number: 1, size: 100 }, set)).items
const grouped = (world: World) =>
  world.questionSet({
    asked: [
      { text: 'One', group: 'A', translations: { de: { text: 'Eins', group: 'Ah' } } },
      { text: 'Two', group: 'B', translations: { de: { text: 'Zwei', group: 'Be' } } },
      { text: 'Three', group: 'B' },
    ],
  })

test('a question finds its group, and one that begins a group does not part another', async ({ world }) => {
  const sue = await world.recruiter('supervisor')
  const actor = await world.actor(sue)
  const set = await grouped(world)
  await askQuestion(actor, set.uuid, { ...plain, text: 'Four', group: 'A' })
  const order = async () => (await kept(world, sue, set.uuid)).map(one => one.text)
  expect(await order()).toEqual(['One', 'Four', 'Two', 'Three'])
  // "Two" would part nothing where it stands; "One" of two in A goes behind them.
  await rewordQuestion(actor, set.questions[1]!.uuid, { ...plain, text: 'Two', group: 'C' })
  expect(await order()).toEqual(['One', 'Four', 'Two', 'Three'])
  expect((await kept(world, sue, set.uuid))[2]!.translations).toEqual({ de: { text: 'Zwei' } })
  await rewordQuestion(actor, set.questions[1]!.uuid, { ...plain, text: 'Two', group: 'A' })
  expect(await order()).toEqual(['One', 'Four', 'Two', 'Three'])
  await rewordQuestion(actor, set.questions[0]!.uuid, { ...plain, text: 'One', group: 'B' })
  expect(await order()).toEqual(['Four', 'Two', 'Three', 'One'])
  await rewordQuestion(actor, set.questions[2]!.uuid, { ...plain, text: 'Three', group: null })
  await duplicateQuestion(actor, set.questions[1]!.uuid)
  expect(await order()).toEqual(['Four', 'Two', 'Two', 'Three', 'One'])
})

test('groups move whole, get other headings, and keep apart; at an end nothing moves', async ({ world }) => {
  const sue = await world.recruiter('supervisor')
  const actor = await world.actor(sue)
  const set = await grouped(world)
  const [one, two, three] = set.questions.map(question => question.uuid) as [string, string, string]
  const places = async () => (await kept(world, sue, set.uuid)).map(({ text, group }) => `${text} ${group}`)
  await moveGroup(actor, two, 'up')
  expect(await places()).toEqual(['Two B', 'Three B', 'One A'])
  await moveGroup(actor, two, 'up')
  await moveQuestion(actor, two, 'up')
  await moveQuestion(actor, one, 'down')
  expect(await places()).toEqual(['Two B', 'Three B', 'One A'])
  await moveQuestion(actor, one, 'up')
  expect(await places()).toEqual(['Two B', 'Three B', 'One B'])
  await arrangeQuestions(actor, set.uuid, { order: [one, three, two], moved: one, like: three })
  expect(await places()).toEqual(['One B', 'Three B', 'Two B'])
  for (const order of [[one, two], [one, two, two], []])
    await expect(arrangeQuestions(actor, set.uuid, { order, moved: one, like: two })).rejects.toMatchObject({
      code: 'mismatch',
    })
  await renameGroup(actor, two, 'Sum')
  expect((await kept(world, sue, set.uuid))[2]!.translations.de).toEqual({ text: 'Zwei', group: 'Be' })
  await renameGroup(actor, two, null)
  expect((await kept(world, sue, set.uuid))[2]).toMatchObject({ group: null, translations: { de: { text: 'Zwei' } } })
  const other = await grouped(world)
  await expect(renameGroup(actor, other.questions[0]!.uuid, 'B')).rejects.toMatchObject({
    fields: { name: expect.any(String) },
  })
})

test('of two who change a question, the second is told; who translates it is in nobody’s way', async ({ world }) => {
  const sue = await world.recruiter('supervisor')
  const actor = await world.actor(sue)
  const set = await world.questionSet()
  const [question] = await kept(world, sue, set.uuid)
  const seen = questionStamp(question!)
  const german = new Map([[question!.uuid, { text: 'Wie verlässlich?' }]])
  await translateQuestions(actor, set.uuid, 'de', german)
  const mine = { ...plain, type: 'rating' as const, group: null, settings: { scale: 5 } }
  await rewordQuestion(actor, question!.uuid, { ...mine, text: 'Mine?' }, { seen })
  await expect(rewordQuestion(actor, question!.uuid, { ...mine, text: 'Late?' }, { seen })).rejects.toMatchObject({
    code: 'mismatch',
  })
  await expect(translateQuestions(actor, set.uuid, 'de', german, { seen: 'of yesterday' })).rejects.toMatchObject({
    code: 'mismatch',
  })
  expect((await kept(world, sue, set.uuid))[0]).toMatchObject({
    text: 'Mine?',
    translations: { de: { text: 'Wie verlässlich?' } },
  })
  await translateQuestions(actor, set.uuid, 'de', new Map([[question!.uuid, { text: '' }]]))
  expect((await kept(world, sue, set.uuid))[0]!.translations).toEqual({})
})

test('a set’s own language is not one to translate into, nor to be changed to once it is', async ({ world }) => {
  const sue = await world.recruiter('supervisor')
  const actor = await world.actor(sue)
  const set = await grouped(world)
  await translateQuestions(actor, set.uuid, 'en', new Map([[set.questions[0]!.uuid, { text: 'Uno' }]]))
  expect((await kept(world, sue, set.uuid))[0]!.translations.en).toBeUndefined()
  const german = { title: 'Auf Deutsch', language: 'de' }
  await expect(renameSet(actor, set.uuid, german)).rejects.toMatchObject({ fields: { language: expect.any(String) } })
  expect((await findSet(actor, set.uuid)).language).toBe('en')
  await removeTranslation(actor, set.uuid, 'de')
  await renameSet(actor, set.uuid, german)
  expect((await kept(world, sue, set.uuid)).map(one => one.language)).toEqual(['de', 'de', 'de'])
  await expect(renameSet(actor, set.uuid, german, { seen: 'of yesterday' })).rejects.toMatchObject({ code: 'mismatch' })
})

test('the list says what each set speaks and how often it was sent; versions who is asked by which', async ({
  world,
  other,
}) => {
  const sue = await world.recruiter('supervisor')
  const actor = await world.actor(sue)
  await other.questionSet()
  const set = await grouped(world)
  const preferred = await world.questionSet({ isDefault: true, asked: [] })
  await world.referenceRequest(await world.candidate(sue))
  expect(await countSets(actor)).toEqual({ used: 2, archived: 1 })
  const live = await listSets(actor, { archived: false, limit: 10 })
  expect(live).toMatchObject([
    { uuid: preferred.uuid, questions: 0, languages: [], used: 0, version: null },
    { uuid: set.uuid, questions: 3, languages: ['de', 'en'], used: 0, version: null },
  ])
  expect(await listSets(actor, { archived: false, after: set.id, limit: 10 })).toEqual([])
  const [sent] = await listSets(actor, { archived: true, limit: 10 })
  expect(sent).toMatchObject({ used: 1, version: 1 })
  expect(await listVersions(actor, sent!)).toMatchObject([{ number: 1, questions: 3, open: 1, over: 0 }])
  expect(await changedSinceSent(actor, sent!)).toBe(false)
  await renameSet(actor, sent!.uuid, { title: 'Another', language: 'en' })
  expect(await changedSinceSent(actor, await findSet(actor, sent!.uuid))).toBe(true)
  expect(await changedSinceSent(actor, live[1]!)).toBe(true)
})

test('plain recruiters build nothing, and nobody another company’s', async ({ world, other }) => {
  const [rick, sue] = [await world.recruiter('recruiter'), await world.recruiter('supervisor')]
  const [mine, theirs] = [await grouped(world), await grouped(other)]
  const tried = async (who: typeof sue, set: typeof mine, code: string) => {
    const actor = await world.actor(who)
    const [first] = set.questions
    const asked = { ...plain, text: 'New', group: null }
    const refused = { code }
    await expect(askQuestion(actor, set.uuid, asked)).rejects.toMatchObject(refused)
    await expect(rewordQuestion(actor, first!.uuid, asked)).rejects.toMatchObject(refused)
    await expect(duplicateQuestion(actor, first!.uuid)).rejects.toMatchObject(refused)
    await expect(moveQuestion(actor, first!.uuid, 'down')).rejects.toMatchObject(refused)
    await expect(moveGroup(actor, first!.uuid, 'down')).rejects.toMatchObject(refused)
    await expect(renameGroup(actor, first!.uuid, 'Z')).rejects.toMatchObject(refused)
    await expect(translateQuestions(actor, set.uuid, 'fr', new Map())).rejects.toMatchObject(refused)
    await expect(removeTranslation(actor, set.uuid, 'de')).rejects.toMatchObject(refused)
    await expect(renameSet(actor, set.uuid, { title: 'Z', language: 'en' })).rejects.toMatchObject(refused)
    const arranged = { order: [first!.uuid], moved: first!.uuid, like: first!.uuid }
    await expect(arrangeQuestions(actor, set.uuid, arranged)).rejects.toMatchObject(refused)
  }
  await tried(rick, mine, 'forbidden')
  await tried(sue, theirs, 'not_found')
})
