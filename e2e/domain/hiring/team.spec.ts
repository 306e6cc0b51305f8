import { eq } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { recruiters } from '@/db/schema/hiring'
import { expect, test, type World } from '@/e2e/fixtures'
import { removeRecruiter } from '@/lib/domain/hiring/recruiters-commands'
import { addRecruiter } from '@/lib/domain/hiring/recruiters-joining'
import { appointColleague, findTeamMember, listTeam } from '@/lib/domain/hiring/team'

const holderOf = async ({ sql }: World, { id }: { id: number }) =>
  (await sql.select().from(candidates).where(eq(candidates.id, id)))[0]!.recruiterId

test('a removed recruiter’s candidates go to whom one names, else to the root who does it', async ({
  world,
  other,
}) => {
  const rhea = await world.recruiter('root')
  const [rick, rob, sue] = [await world.recruiter(), await world.recruiter(), await world.recruiter('supervisor')]
  const [first, second] = [await world.candidate(rick), await world.candidate(rob)]
  const root = await world.actor(rhea)
  const stranger = await other.recruiter()
  const [resting] = await world.sql
    .update(recruiters)
    .set({ isActive: false })
    .where(eq(recruiters.uuid, (await world.recruiter()).recruiterUuid))
    .returning()
  for (const heir of [stranger.recruiterUuid, rick.recruiterUuid, resting!.uuid])
    await expect(removeRecruiter(root, rick.recruiterUuid, heir)).rejects.toMatchObject({
      code: 'invalid',
      fields: { heir: 'is no longer here' },
    })
  expect(await holderOf(world, first)).toBe(rick.recruiterId)
  await removeRecruiter(root, rick.recruiterUuid, sue.recruiterUuid)
  expect(await holderOf(world, first)).toBe(sue.recruiterId)
  await removeRecruiter(root, rob.recruiterUuid)
  expect(await holderOf(world, second)).toBe(rhea.recruiterId)
})

test('the team is by name, page by page; what colleagues hold is for who sees the firm', async ({ world }) => {
  const rhea = await world.recruiter('root', { displayName: 'Zoë Root' })
  const rick = await world.recruiter('recruiter', { displayName: 'Änne Ray' })
  await world.recruiter('supervisor', { displayName: 'Bo Sight' })
  await world.candidate(rick)
  await world.candidate(rick, { deletedAt: new Date() })
  const root = await world.actor(rhea)
  const first = await listTeam(root, { limit: 2 })
  expect(first.map(one => [one.displayName, one.candidates])).toEqual([
    ['Änne Ray', 1],
    ['Bo Sight', 0],
  ])
  const rest = await listTeam(root, { after: first.at(-1)!.personId, limit: 2 })
  expect(rest.map(one => [one.displayName, one.isLastRoot])).toEqual([['Zoë Root', true]])
  const own = await listTeam(await world.actor(rick), { limit: 9 })
  expect(own.map(one => one.candidates)).toEqual([1, null, null])

  await world.sql.update(recruiters).set({ role: 'root' }).where(eq(recruiters.uuid, rick.recruiterUuid))
  expect((await findTeamMember(root, rhea.recruiterUuid)).isLastRoot).toBe(false)
})

test('roots appoint a colleague by who they are; somebody new counts as invited until they come', async ({
  world,
  other,
}) => {
  const root = await world.actor(await world.recruiter('root'))
  const cole = await world.person()
  const { uuid } = await appointColleague(root, cole.id, 'supervisor')
  expect(await findTeamMember(root, uuid)).toMatchObject({ role: 'supervisor', standing: 'active' })
  await expect(appointColleague(root, (await other.person()).id, 'root')).rejects.toMatchObject({ code: 'not_found' })
  await expect(appointColleague(await world.actor(cole), cole.id, 'root')).rejects.toMatchObject({ code: 'forbidden' })
  const added = await addRecruiter(root, { email: `nina@${world.organization.subdomain}.example` })
  expect(await findTeamMember(root, added.uuid)).toMatchObject({ role: 'recruiter', standing: 'invited' })
})
