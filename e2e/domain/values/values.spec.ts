import { expect, test } from '@/e2e/fixtures'
import { meadow } from '@/e2e/world/pictures'
import { openPicture } from '@/lib/domain/pictures/queries'
import { archiveValue, createValue, reviseValue } from '@/lib/domain/values/commands'
import { findKeptValue, listAllValues, valueStamp } from '@/lib/domain/values/listing'
import { moveValue, orderValues } from '@/lib/domain/values/ordering'
import { chooseValuePicture, removeValuePicture } from '@/lib/domain/values/picture'
import { listValues } from '@/lib/domain/values/queries'
import { readStoredFile } from '@/lib/storage'

// What a company stands for: a tree in the company's own order, kept by administrators.

const described = (name: string) => ({ name, description: `About ${name}` })

test('values are moved among those beside them, by one place or all at once', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const craft = await createValue(ada, described('Craft'))
  const team = await createValue(ada, described('Team'))
  const share = await createValue(ada, { ...described('Share'), parentId: team.id })
  const early = await createValue(ada, { ...described('Early'), parentId: team.id })
  const care = await createValue(ada, described('Care'))
  const names = async () => (await listValues(ada)).map(one => one.name)
  await moveValue(ada, care.id, 'up')
  await moveValue(ada, early.id, 'up')
  await moveValue(ada, craft.id, 'up')
  expect(await names()).toEqual(['Craft', 'Care', 'Early', 'Share', 'Team'])
  await orderValues(ada, [team.id, care.id, craft.id])
  const top = (await listValues(ada)).filter(one => one.parentId === null)
  expect(top.map(one => one.name)).toEqual(['Team', 'Care', 'Craft'])
  for (const ids of [
    [team.id, care.id],
    [team.id, care.id, share.id],
    [craft.id, craft.id, care.id],
  ])
    await expect(orderValues(ada, ids)).rejects.toMatchObject({ code: 'mismatch' })
})

test('no value lies below itself, and none below what is not there', async ({ world, other }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const a = await createValue(ada, described('A'))
  const b = await createValue(ada, { ...described('B'), parentId: a.id })
  const c = await createValue(ada, { ...described('C'), parentId: b.id })
  const foreign = await other.value()
  for (const parentId of [a.id, c.id, foreign.id])
    await expect(reviseValue(ada, a.id, { parentId })).rejects.toMatchObject({ code: 'invalid' })
  expect(await reviseValue(ada, c.id, { parentId: null, tint: 'plum' })).toMatchObject({
    name: 'C',
    parentId: null,
    tint: 'plum',
  })
  await expect(reviseValue(ada, foreign.id, described('Mine'))).rejects.toMatchObject({ code: 'not_found' })
})

test('what is archived is offered no more, and the kudos that name it are still counted', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const [giver, recipient] = [await world.person(), await world.person()]
  const value = await world.value({ name: 'Craft' })
  const told = { giver, recipients: [recipient], values: [value] }
  await world.recognition(told)
  await world.recognition(told)
  await archiveValue(ada, value.id)
  expect(await listValues(ada)).toEqual([])
  expect(await listAllValues(ada)).toMatchObject([{ name: 'Craft', uses: 2, archivedAt: expect.any(Date) }])
  await archiveValue(ada, value.id, false)
  expect(await listValues(ada)).toMatchObject([{ name: 'Craft' }])
})

test('of two who write at once, the second hears of the first', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const { id } = await createValue(ada, described('Craft'))
  const seen = valueStamp(await findKeptValue(ada, id))
  const tries = await Promise.allSettled(['One', 'Two'].map(name => reviseValue(ada, id, { name }, { seen })))
  expect(tries.map(one => one.status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a picture is a square of 512 pixels, and its file goes with it', async ({ world }) => {
  const ada = await world.actor(await world.person({ role: 'admin' }))
  const { id } = await createValue(ada, described('Craft'))
  await chooseValuePicture(ada, id, await meadow(900, 500))
  const { picture } = await findKeptValue(ada, id)
  const colleague = await world.actor(await world.person())
  expect(await openPicture(colleague, picture!)).toMatchObject({ contentType: 'image/jpeg' })
  await removeValuePicture(ada, id)
  await expect.poll(() => readStoredFile(picture!)).toBeNull()
})

test('moderators and employees change nothing', async ({ world }) => {
  const { id } = await world.value()
  for (const role of ['employee', 'moderator'] as const) {
    const actor = await world.actor(await world.person({ role }))
    for (const attempt of [
      async () => archiveValue(actor, id),
      async () => moveValue(actor, id, 'up'),
      async () => orderValues(actor, [id]),
      async () => listAllValues(actor),
      async () => removeValuePicture(actor, id),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
  }
})
