import { eq, sql } from 'drizzle-orm'
import { candidates } from '@/db/schema/candidates'
import { leads } from '@/db/schema/leads'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeCase, tellTales } from '@/e2e/world/cases'
import { leadsOf, makeLead } from '@/e2e/world/feedback'
import { removeCandidate } from '@/lib/domain/candidates/commands'
import { anonymiseOverdue } from '@/lib/domain/candidates/retention'
import { closeFirm } from '@/lib/domain/hiring/firm-closing'
import { purgeFirm } from '@/lib/domain/hiring/firm-purge'
import { refereeByLink } from '@/lib/domain/hiring/links'
import { anonymiseLead, reviseLead } from '@/lib/domain/leads/commands'
import { agreeToJobs, listConsents, mayBeAsked, withdrawFromJobs } from '@/lib/domain/leads/consent'
import { countFormerLeads, findLead, listLeads } from '@/lib/domain/leads/queries'
import { eraseOwnReference } from '@/lib/domain/references/rights'

// Referees who let a firm write to them about jobs: what they agreed to is kept as it was, until they, or time, take it back.

const shown = { text: 'Yes, Acme may write to me about jobs.', language: 'en' }

async function answered(world: World) {
  const root = await world.recruiter('root')
  await world.firm({ asksForLeads: true })
  const candidate = await world.candidate(root)
  const reference = await world.reference(candidate, { completedAt: new Date(), firstName: 'Rafa', company: 'Globex' })
  const guest = await refereeByLink(await world.refereeLink(reference))
  return { root: await world.actor(root), candidate, reference, guest }
}

const firstPage = { limit: 50 }

test('what a referee agreed to is kept as it was shown, once however often it is sent, and nothing can change it', async ({
  world,
}) => {
  const { root, guest, reference } = await answered(world)
  expect(await mayBeAsked(guest)).toBe(true)
  await Promise.all([agreeToJobs(guest, shown), agreeToJobs(guest, shown), agreeToJobs(guest, shown)])
  expect(await mayBeAsked(guest)).toBe(false)
  const [lead, ...others] = await listLeads(root, {}, firstPage)
  expect(others).toEqual([])
  expect(lead).toMatchObject({ email: reference.email, consentText: shown.text, consentLanguage: 'en', status: 'new' })
  const change = world.sql.update(leads).set({ consentText: 'Anything' }).where(eq(leads.id, lead!.id))
  await expect(change).rejects.toThrow()
  expect((await listLeads(root, { words: 'GLOBEX' }, firstPage)).length).toBe(1)
  expect((await listLeads(root, { words: '%' }, firstPage)).length).toBe(0)
  expect((await listLeads(root, { status: 'contacted' }, firstPage)).length).toBe(0)
})

test('nobody becomes a lead who was not asked: before they answered, or where the firm does not ask', async ({
  world,
}) => {
  const { candidate, guest } = await answered(world)
  const waiting = await world.reference(candidate)
  const early = await refereeByLink(await world.refereeLink(waiting))
  expect(await mayBeAsked(early)).toBe(false)
  await expect(agreeToJobs(early, shown)).rejects.toMatchObject({ code: 'unprocessable' })
  await world.firm({ asksForLeads: false })
  expect(await mayBeAsked(guest)).toBe(false)
  await expect(agreeToJobs(guest, shown)).rejects.toMatchObject({ code: 'unprocessable' })
  await expect(withdrawFromJobs(guest)).rejects.toMatchObject({ code: 'not_found' })
})

test('who takes it back is no lead any more; that they had agreed, and until when, stays; they may agree again', async ({
  world,
}) => {
  const { root, guest } = await answered(world)
  await agreeToJobs(guest, shown)
  const [lead] = await listLeads(root, {}, firstPage)
  await reviseLead(root, lead!.uuid, { status: 'contacted', note: 'Likes the sea' })
  await withdrawFromJobs(guest)
  expect(await listLeads(root, {}, firstPage)).toEqual([])
  await expect(findLead(root, lead!.uuid)).rejects.toMatchObject({ code: 'not_found' })
  expect(await countFormerLeads(root)).toEqual({ withdrawn: 1, anonymised: 0 })
  expect(await listConsents(guest)).toEqual([
    { ...shown, consentedAt: lead!.consentedAt, withdrawnAt: expect.any(Date) },
  ])
  expect((await leadsOf(world.organization.id))[0]).toMatchObject({ note: null })
  await agreeToJobs(guest, shown)
  expect(await listConsents(guest)).toHaveLength(2)
  expect(await listLeads(root, {}, firstPage)).toHaveLength(1)
})

test('roots alone, and of their own firm alone; two who write at once do not overwrite each other', async ({
  world,
  other,
}) => {
  const { root, candidate, reference } = await answered(world)
  const { uuid } = await makeLead(reference)
  const stranger = await other.actor(await other.recruiter('root'))
  for (const actor of [stranger]) {
    await expect(findLead(actor, uuid)).rejects.toMatchObject({ code: 'not_found' })
    await expect(reviseLead(actor, uuid, { status: 'new', note: null })).rejects.toMatchObject({ code: 'not_found' })
    await expect(anonymiseLead(actor, uuid)).rejects.toMatchObject({ code: 'not_found' })
    expect(await listLeads(actor, {}, firstPage)).toEqual([])
  }
  const supervisor = await world.actor(await world.recruiter('supervisor'))
  for (const attempt of [
    () => listLeads(supervisor, {}, firstPage),
    () => findLead(supervisor, uuid),
    () => reviseLead(supervisor, uuid, { status: 'new', note: null }),
    () => anonymiseLead(supervisor, uuid),
  ])
    await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
  const { modifiedAt } = await findLead(root, uuid)
  await reviseLead(root, uuid, { status: 'contacted', note: 'First' }, modifiedAt)
  await expect(reviseLead(root, uuid, { status: 'new', note: 'Second' }, modifiedAt)).rejects.toMatchObject({
    code: 'mismatch',
  })
  expect(await findLead(root, uuid)).toMatchObject({ status: 'contacted', note: 'First' })
  // With the case gone, the link by which they could take it back is, too.
  await removeCandidate(root, candidate.uuid)
  expect(await listLeads(root, {}, firstPage)).toEqual([])
})

const ofNobody = {
  referenceId: null,
  candidateId: null,
  note: null,
  consentText: expect.any(String),
  anonymisedAt: expect.any(Date),
}

test('an anonymised lead is a consent of nobody; the reference stays', async ({ world }) => {
  const { root, reference } = await answered(world)
  const { uuid } = await makeLead(reference, { note: 'Likes the sea' })
  await anonymiseLead(root, uuid)
  expect(await leadsOf(world.organization.id)).toEqual([expect.objectContaining(ofNobody)])
  expect(await countFormerLeads(root)).toEqual({ withdrawn: 0, anonymised: 1 })
  const guest = await refereeByLink(await world.refereeLink(reference, 'rights'), 'rights')
  expect(await listConsents(guest)).toEqual([])
})

test('a referee’s erasure takes their leads along, those taken back too', async ({ world }) => {
  const { reference } = await answered(world)
  await makeLead(reference, { withdrawnAt: new Date() })
  await makeLead(reference, { note: 'Likes the sea' })
  await eraseOwnReference(await refereeByLink(await world.refereeLink(reference, 'rights'), 'rights'))
  expect(await leadsOf(world.organization.id)).toEqual(Array(2).fill(expect.objectContaining(ofNobody)))
})

for (const [what, erase] of Object.entries({
  'the erasure of a candidate': async (_: World, uuid: string, root: Parameters<typeof removeCandidate>[0]) =>
    removeCandidate(root, uuid, true),
  'the time for which a firm keeps candidates': async (world: World, uuid: string) => {
    await world.firm({ retentionDays: 1 })
    await world.sql
      .update(candidates)
      .set({ modifiedAt: sql`now() - interval '2 days'` })
      .where(eq(candidates.uuid, uuid))
    await world.sql.execute(
      sql`update reference_requests set status = 'filled' where organization_id = ${world.organization.id}`,
    )
    await anonymiseOverdue()
  },
  'the closing of a firm': async (world: World, _uuid: string, root: Parameters<typeof removeCandidate>[0]) => {
    await closeFirm(root, world.organization.uuid)
    await purgeFirm(world.organization.id)
  },
}))
  test(`${what} takes its referees’ leads along`, async ({ world }) => {
    const root = await world.recruiter('root')
    const { candidate } = await makeCase(root, tellTales())
    const kept = await makeLead(
      await world.reference(await world.candidate(await world.recruiter()), { completedAt: new Date() }),
      { note: 'Somebody else’s' },
    )
    if (what.startsWith('the time')) await oldStory(world, candidate.id)
    await erase(world, candidate.uuid, await world.actor(root))
    const [erased, other] = await leadsOf(world.organization.id)
    expect(erased).toMatchObject(ofNobody)
    if (what !== 'the closing of a firm') expect(other).toMatchObject({ id: kept.id, note: 'Somebody else’s' })
  })

/** What was recorded cannot be made older: its trigger is put aside, in this transaction alone. */
const oldStory = (world: World, candidateId: number) =>
  world.sql.transaction(async tx => {
    await tx.execute(sql`set local session_replication_role = replica`)
    await tx.execute(
      sql`update activities set created_at = now() - interval '2 days' where candidate_id = ${candidateId}`,
    )
  })
