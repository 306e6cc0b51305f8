import { sql } from 'drizzle-orm'
import { expect, test } from '@/e2e/fixtures'
import { countDirectory, listChain, listDirectory, listDirectoryChoices } from '@/lib/domain/people/directory'

// Who works here: found by name and title whatever the accents, by place and manager, a page at a time.

const all = { limit: 50 }
const namesOf = (found: { displayName: string }[]) => found.map(one => one.displayName)

test('accents, case and letters of other alphabets do not hide anybody', async ({ world }) => {
  const me = await world.actor(await world.person({ displayName: 'Zoë Ångström' }))
  for (const displayName of ['Siobhán Ní Bhriain', 'Łukasz Wiśniewski', 'Freja Østergaard', 'Jörg Weiß', 'أحمد الحداد'])
    await world.person({ displayName, firstName: 'X', lastName: 'Y' })
  const found = async (words: string) => namesOf(await listDirectory(me, { words }, all))
  expect(await found('siobhan')).toEqual(['Siobhán Ní Bhriain'])
  expect(await found('SIOBHÁN bhri')).toEqual(['Siobhán Ní Bhriain'])
  expect(await found('lukasz wisn')).toEqual(['Łukasz Wiśniewski'])
  expect(await found('ostergaard')).toEqual(['Freja Østergaard'])
  expect(await found('weiss')).toEqual(['Jörg Weiß'])
  expect(await found('Weiß')).toEqual(['Jörg Weiß'])
  expect(await found('أحمد')).toEqual(['أحمد الحداد'])
  expect(await found('angstrom')).toEqual(['Zoë Ångström'])
  for (const nobody of ['%', '_', '\\', "'", 'zoe nobody']) expect(await found(nobody), nobody).toEqual([])
})

test('each page begins where the one before ended, whoever has the same name', async ({ world }) => {
  const me = await world.actor(await world.person({ displayName: 'A' }))
  for (let n = 0; n < 7; n++) await world.person({ displayName: 'Same Name', firstName: 'Same', lastName: 'Name' })
  const seen: number[] = []
  let after: number | undefined
  for (;;) {
    const page = await listDirectory(me, {}, { after, limit: 3 })
    seen.push(...page.map(one => one.id))
    if (page.length < 3) break
    after = page.at(-1)!.id
  }
  expect(seen).toHaveLength(8)
  expect(new Set(seen).size).toBe(8)
  expect(await countDirectory(me, {})).toBe(8)
})

test('those who have left, and other companies’ people, are nowhere in it', async ({ world, other }) => {
  const boss = await world.person({ firstName: 'Boss' })
  const left = await world.person({ firstName: 'Left', managerId: boss.id, deletedAt: new Date() })
  const orphan = await world.person({ firstName: 'Orphan', managerId: left.id })
  const gus = await other.person({ firstName: 'Gus' })
  const me = await world.actor(boss)
  expect((await listDirectory(me, {}, all)).map(one => one.id).sort()).toEqual([boss.id, orphan.id].sort())
  expect((await listDirectory(me, { managerId: 'none' }, all)).map(one => one.id)).toContain(orphan.id)
  expect(await listDirectory(me, { managerId: boss.id }, all)).toEqual([])
  expect(await listDirectory(me, { ids: [gus.id] }, all)).toEqual([])
  expect((await listDirectory(me, { ids: [boss.id] }, all))[0]!.reports).toBe(0)
  expect((await listDirectoryChoices(me)).managers).toEqual([])
  expect(await listDirectory(await other.actor(gus), { ids: [boss.id] }, all)).toEqual([])
})

test('the way up ends at the top, and at a ring', async ({ world, other }) => {
  const top = await world.person()
  const middle = await world.person({ managerId: top.id })
  const low = await world.person({ managerId: middle.id })
  const me = await world.actor(low)
  expect(await listChain(me, low.id)).toEqual([top.id, middle.id])
  expect(await listChain(me, top.id)).toEqual([])
  expect(await listChain(await other.actor(await other.person()), low.id)).toEqual([])
  await world.sql.execute(sql`update assignment_records set manager_id = ${low.id} where person_id = ${top.id}`)
  expect(await listChain(me, low.id)).toEqual([top.id, middle.id])
})
