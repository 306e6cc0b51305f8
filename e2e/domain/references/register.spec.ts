import { expect, test } from '@/e2e/fixtures'
import { countReferenceRegister, exportReferences, listReferenceRegister } from '@/lib/domain/references/register'

test('references in sight, newest first, narrowed by state, relationship, words and recruiter', async ({
  world,
  other,
}) => {
  const [rhea, rick] = [await world.recruiter('root'), await world.recruiter()]
  const [cara, omar] = [await world.candidate(rick), await world.candidate(rhea, { firstName: 'Omar' })]
  const first = await world.reference(cara, { firstName: '100%', status: 'reopened' })
  const second = await world.reference(omar, { relationship: 'teacher', status: 'expired', company: 'Zürich Ré' })
  await world.reference(omar, { deletedAt: new Date() })
  await world.reference(await world.candidate(rhea, { deletedAt: new Date() }))
  await other.reference(await other.candidate(await other.recruiter()))
  const [root, recruiter] = [await world.actor(rhea), await world.actor(rick)]
  const found = async (filter: Parameters<typeof listReferenceRegister>[1], actor = root) => {
    const rows = await listReferenceRegister(actor, filter, { limit: 9 })
    expect(await countReferenceRegister(actor, filter)).toBe(rows.length)
    return rows.map(one => one.uuid)
  }
  expect(await found({})).toEqual([second.uuid, first.uuid])
  expect(await found({ state: 'waiting' })).toEqual([first.uuid])
  expect(await found({ state: 'expired' })).toEqual([second.uuid])
  expect(await found({ relationship: 'teacher' })).toEqual([second.uuid])
  expect(await found({ words: '0% CARA' })).toEqual([first.uuid])
  expect(await found({ words: 'omar' })).toEqual([second.uuid])
  expect(await found({ words: 'zurich OMAR' })).toEqual([second.uuid])
  expect(await found({ recruiterUuid: rhea.recruiterUuid })).toEqual([second.uuid])
  expect(await found({ recruiterUuid: rhea.recruiterUuid }, recruiter)).toEqual([first.uuid])
  const rest = await listReferenceRegister(root, {}, { after: second.id, limit: 9 })
  expect(rest.map(one => one.uuid)).toEqual([first.uuid])

  const batches = []
  for await (const batch of exportReferences(root, {})) batches.push(batch.length)
  expect(batches).toEqual([2])
  const plain = await world.actor(await world.person())
  await expect(listReferenceRegister(plain, {}, { limit: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  expect(() => exportReferences(plain, {})).toThrow('Only recruiters')
})
