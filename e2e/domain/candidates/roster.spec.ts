import { sql } from 'drizzle-orm'
import { flags } from '@/db/schema/hiring-evidence'
import type { World } from '@/e2e/fixtures'
import { expect, test } from '@/e2e/fixtures'
import {
  countRoster,
  findByEmail,
  listHolders,
  listRoster,
  type RosterFilter,
  rosterOf,
} from '@/lib/domain/candidates/roster'
import { remindSeveral } from '@/lib/domain/references/reminding-several'

// The list of candidates with all that is shown of each, and reminding several of them.

const place = { limit: 50 }

/** Cara's request is under way, Łukasz's is filled, Nobody was asked, and Zoe is another recruiter's. */
async function scene(world: World) {
  const rick = await world.recruiter('recruiter', { firstName: 'Rick', lastName: 'Ray' })
  const sue = await world.recruiter('supervisor', { firstName: 'Sue', lastName: 'Sun' })
  const cara = await world.candidate(rick, { firstName: 'Cara', lastName: 'Cohen', score: 850 })
  const request = await world.referenceRequest(cara, {
    status: 'in_progress',
    minReferences: 3,
    minManagerReferences: 1,
  })
  const answered = await world.reference(cara, {
    requestId: request.id,
    completedAt: new Date(),
    relationship: 'colleague',
  })
  await world.reference(cara, { requestId: request.id, completedAt: new Date(), relationship: 'manager' })
  await world.reference(cara, { requestId: request.id, firstName: 'Wanda', lastName: 'Waits' })
  const own = { organizationId: cara.organizationId, candidateId: cara.id, referenceId: answered.id }
  await world.sql.insert(flags).values([
    { ...own, kind: 'too_fast' },
    { ...own, kind: 'same_wording', resolvedAt: new Date() },
  ])
  await world.sql.execute(sql`insert into activities
    (organization_id, key, subject_type, subject_id, subject_uuid, candidate_id, created_at)
    values (${cara.organizationId}::int, 'reference.completed', 'candidate', ${cara.id}::int, ${cara.uuid}::uuid, ${cara.id}::int,
      '2030-01-02T03:04:05Z')`)
  const lukasz = await world.candidate(rick, { firstName: 'Łukasz', lastName: 'Nowak', internalId: 'HR-77' })
  await world.referenceRequest(lukasz, { status: 'cancelled' })
  await world.referenceRequest(lukasz, { status: 'filled' })
  const nobody = await world.candidate(rick, { firstName: 'Nobody', lastName: 'Asked', createdAt: new Date(0) })
  const zoe = await world.candidate(sue, { firstName: 'Zoe', lastName: '100%' })
  await world.referenceRequest(zoe, { status: 'draft' })
  await world.candidate(sue, { firstName: 'Gone', deletedAt: new Date() })
  return { rick, sue, cara, lukasz, nobody, zoe, mine: await world.actor(rick), firm: await world.actor(sue) }
}

test('each candidate is shown with their requests, answers, open flags, last activity and recruiter', async ({
  world,
}) => {
  const { mine } = await scene(world)
  const [nobody, lukasz, cara] = await listRoster(mine, {}, place)
  expect(cara).toMatchObject({
    firstName: 'Cara',
    score: 850,
    flags: 1,
    addedBy: 'Rick Ray',
    lastActivityAt: new Date('2030-01-02T03:04:05Z'),
    requests: [{ status: 'in_progress', answered: 2, needed: 3, managersAnswered: 1, managersNeeded: 1 }],
  })
  expect(lukasz!.requests.map(one => one.status)).toEqual(['filled'])
  expect(nobody).toMatchObject({ requests: [], flags: 0, lastActivityAt: new Date(0) })
})

test('it is narrowed by words, stage, status, recruiter and flags, within what the actor sees', async ({
  world,
  other,
}) => {
  const { mine, firm, rick } = await scene(world)
  const found = async (filter: RosterFilter, actor = firm) => {
    const rows = await listRoster(actor, filter, place)
    expect(await countRoster(actor, filter)).toBe(rows.length)
    return rows.map(one => one.firstName)
  }
  expect(await found({})).toEqual(['Zoe', 'Nobody', 'Łukasz', 'Cara'])
  expect(await found({}, mine)).toEqual(['Nobody', 'Łukasz', 'Cara'])
  expect(await found({ words: 'lukasz hr-77' })).toEqual(['Łukasz'])
  expect(await found({ words: '0%' })).toEqual(['Zoe'])
  expect(await found({ words: 'COHEN@' })).toEqual([])
  expect(await found({ stage: 'new' })).toEqual(['Nobody'])
  expect(await found({ stage: 'open' })).toEqual(['Zoe', 'Cara'])
  expect(await found({ stage: 'filled' })).toEqual(['Łukasz'])
  expect(await found({ status: 'cancelled' })).toEqual(['Łukasz'])
  expect(await found({ flagged: true })).toEqual(['Cara'])
  expect(await found({ recruiter: rick.recruiterUuid })).toEqual(['Nobody', 'Łukasz', 'Cara'])
  const foreign = await other.recruiter()
  expect(await found({ recruiter: foreign.recruiterUuid })).toEqual([])
  expect((await listHolders(firm)).map(one => one.name)).toEqual(['Rick Ray', 'Sue Sun'])
  expect(await listHolders(mine)).toEqual([])
})

test('pages follow each other, a file has everybody, and only recruiters read it', async ({ world }) => {
  const { mine, firm, zoe, cara } = await scene(world)
  const [first] = await listRoster(firm, {}, { limit: 1 })
  const second = await listRoster(firm, {}, { limit: 2, after: first!.id })
  expect([first, ...second].map(one => one!.firstName)).toEqual(['Zoe', 'Nobody', 'Łukasz'])
  const all: string[] = []
  for await (const one of rosterOf(firm, { stage: 'open' })) all.push(one.firstName)
  expect(all).toEqual(['Zoe', 'Cara'])
  expect(await findByEmail(mine, ` ${cara.email.toUpperCase()} `)).toEqual({ uuid: cara.uuid, name: 'Cara Cohen' })
  expect(await findByEmail(mine, zoe.email)).toBeNull()
  const colleague = await world.actor(await world.person({ role: 'admin' }))
  await expect(listRoster(colleague, {}, place)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(countRoster(colleague, {})).rejects.toMatchObject({ code: 'forbidden' })
  expect(() => rosterOf(colleague, {})).toThrow('Only recruiters')
})

test('of several candidates each is reminded within the rules, and nobody keeps the others from it', async ({
  world,
}) => {
  const { mine, cara, nobody, zoe, rick } = await scene(world)
  await world.firm({ reminderCap: 2, reminderRate: 4 })
  const paul = await world.candidate(rick, { firstName: 'Paul', lastName: 'Pending' })
  await world.referenceRequest(paul, { status: 'sent' })
  const named = await world.referenceRequest(paul, { status: 'nominated', minReferences: 1 })
  const later = new Date(Date.now() + 86_400_000)
  const just = new Date(Date.now() - 60_000)
  await world.reference(paul, { requestId: named.id, firstName: 'Lena', lastName: 'Later', snoozedUntil: later })
  await world.reference(paul, { requestId: named.id, firstName: 'Otto', lastName: 'Often', reminderCount: 2 })
  await world.reference(paul, {
    requestId: named.id,
    firstName: 'Sven',
    lastName: 'Soon',
    reminderCount: 1,
    lastReminderAt: just,
  })
  const answer = await remindSeveral(mine, [cara.uuid, paul.uuid, nobody.uuid, zoe.uuid, cara.uuid])
  expect(answer).toEqual([
    // Two have answered and one is named: enough, so only the referee is waited for.
    { uuid: cara.uuid, name: 'Cara Cohen', candidate: false, referees: 1, refused: [] },
    {
      uuid: paul.uuid,
      name: 'Paul Pending',
      candidate: true,
      referees: 0,
      refused: [
        { who: 'Lena Later', why: 'later', from: later },
        { who: 'Otto Often', why: 'often', from: null },
        { who: 'Sven Soon', why: 'soon', from: new Date(just.getTime() + 4 * 3_600_000) },
      ],
    },
    { uuid: nobody.uuid, name: 'Nobody Asked', candidate: false, referees: 0, refused: [] },
  ])
  const [again] = await remindSeveral(mine, [cara.uuid])
  expect(again).toMatchObject({ referees: 0, refused: [{ who: 'Wanda Waits', why: 'soon' }] })
  const told = await world.sql.execute<{ key: string }>(
    sql`select key from activities where organization_id = ${world.organization.id} and key like '%.reminded' order by id`,
  )
  expect(told.map(one => one.key)).toEqual(['reference.reminded', 'reference_request.reminded'])
  const colleague = await world.actor(await world.person({ role: 'admin' }))
  await expect(remindSeveral(colleague, [cara.uuid])).rejects.toMatchObject({ code: 'forbidden' })
})
