import { expect, test } from '@/e2e/fixtures'
import { countUnread, listNotices } from '@/lib/domain/notifications/bell'
import { chooseAll, listChoices } from '@/lib/domain/notifications/choices'
import { markNoticesRead, notify } from '@/lib/domain/notifications/commands'
import { giveRecognition } from '@/lib/domain/recognitions/commands'

// What waits under the bell: one's own, page by page, and read once however many tabs say so.

test('one’s own alone, newest first, page by page', async ({ world, other }) => {
  const [mona, emi, eli] = [await world.person(), await world.person(), await world.person()]
  const giver = await world.actor(mona)
  for (const text of ['one', 'two', 'three'])
    await giveRecognition(giver, { recipientIds: [emi.id], valueIds: [], text })
  await giveRecognition(giver, { recipientIds: [eli.id], valueIds: [], text: 'for Eli' })
  const gina = await other.person()
  await giveRecognition(await other.actor(gina), {
    recipientIds: [(await other.person()).id],
    valueIds: [],
    text: 'elsewhere',
  })
  const reader = await world.actor(emi)
  const first = await listNotices(reader, { limit: 2 })
  expect(first.map(one => one.recognition?.text)).toEqual(['three', 'two'])
  const rest = await listNotices(reader, { before: first.at(-1)!.id, limit: 2 })
  expect(rest.map(one => one.recognition?.text)).toEqual(['one'])
  expect(rest[0]!.who?.displayName).toBe(mona.displayName)
})

test('two tabs that mark as read at once mark each notice once; what came since stays new', async ({ world }) => {
  const [mona, emi] = [await world.person(), await world.person()]
  const [giver, reader] = [await world.actor(mona), await world.actor(emi)]
  for (const text of ['one', 'two', 'three'])
    await giveRecognition(giver, { recipientIds: [emi.id], valueIds: [], text })
  const [newest] = await listNotices(reader, { limit: 1 })
  await giveRecognition(giver, { recipientIds: [emi.id], valueIds: [], text: 'later' })
  const marked = await Promise.all(Array.from({ length: 8 }, () => markNoticesRead(reader, newest!.id)))
  expect(marked.reduce((sum, one) => sum + one, 0)).toBe(3)
  expect(await countUnread(reader)).toBe(1)
  // Nobody marks what is another's.
  expect(await markNoticesRead(giver, 2_000_000_000)).toBe(0)
  expect(await countUnread(reader)).toBe(1)
})

test('what was private then is not told to who may no longer read it', async ({ world }) => {
  const [mona, emi, eli] = [await world.person(), await world.person(), await world.person()]
  const { id } = await world.recognition({ giver: mona, recipients: [eli], isPrivate: true, text: 'Between us' })
  const told = { organizationId: world.organization.id, personIds: [emi.id], kind: 'recognition.received' as const }
  await world.sql.transaction(tx => notify(tx, { ...told, recognitionId: id }))
  const [notice] = await listNotices(await world.actor(emi), { limit: 1 })
  expect(notice!.recognition).toBeNull()
})

test('one form’s choices leave what is owed switched on', async ({ world }) => {
  const actor = await world.actor(await world.person())
  await chooseAll(actor, () => false)
  const choices = await listChoices(actor)
  expect(choices.filter(one => one.mail).map(one => one.topic)).toEqual(['moderation', 'security'])
  expect(choices.filter(one => one.bell)).toEqual([])
})
