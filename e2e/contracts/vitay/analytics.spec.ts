import { expect, test } from '@/e2e/fixtures'
import { makeWorld } from '@/e2e/world/world'
import { dataOf, denied, missing, unauthorized, vitay, wrong } from './client'

test('GET /v1/hiring_firms/{id}/analytics: how the whole firm does, its days those of the company', async ({
  request,
  other,
}) => {
  const world = await makeWorld({ timeZone: 'Pacific/Auckland' })
  const sue = await world.recruiter('supervisor', { displayName: 'Sue' })
  const rick = await world.recruiter('recruiter', { displayName: 'Rick' })
  // Noon on 9 November in London is the 10th in Auckland.
  const at = (time: string) => new Date(`2026-11-${time}:00Z`)
  const cara = await world.candidate(rick, { score: 850, createdAt: at('09T12:00') })
  const carl = await world.candidate(rick, { score: 702, createdAt: at('09T10:00') })
  const cleo = await world.candidate(sue, { createdAt: at('09T11:00') })
  await world.candidate(sue, { createdAt: at('09T11:00'), deletedAt: new Date() })
  await world.reference(cara, { createdAt: at('10T00:00'), completedAt: at('10T06:00') })
  await world.reference(cara, { createdAt: at('10T00:00'), completedAt: at('11T00:30') })
  await world.reference(carl, { createdAt: at('12T00:00') })
  await world.reference(cleo, { createdAt: at('12T00:00'), deletedAt: new Date() })
  const foreign = await other.recruiter('root')
  await other.reference(await other.candidate(foreign))

  const path = `/v1/hiring_firms/${world.organization.uuid}/analytics`
  const days = { from: '2026-11-09', to: '2026-11-30' }
  const { type, id, attributes } = await dataOf(await vitay(request, sue).get(path, days))
  expect({ type, id }).toEqual({ type: 'HiringFirm', id: world.organization.uuid })
  expect(attributes).toEqual({
    total_candidates: 3,
    total_references: 3,
    completed_references: 2,
    avg_reference_completion_time: 15.25,
    avg_candidates_score: 77.6,
    candidate_count_by_date: [{ '2026-11-09': 1 }, { '2026-11-10': 2 }],
    reference_count_by_date: [{ '2026-11-10': 2 }, { '2026-11-12': 1 }],
    top_recruiters: [{ name: 'Rick', total_references: 3, completed_references: 2 }],
  })
  const one = await dataOf(await vitay(request, sue).get(path, { from: '2026-11-10', to: '2026-11-10' }))
  expect(one.attributes.candidate_count_by_date).toEqual([{ '2026-11-10': 2 }])
  expect(one.attributes.total_candidates).toBe(3)
})

test('GET /v1/hiring_firms/{id}/analytics: the last 30 days unless asked, and nothing where nothing is', async ({
  request,
  world,
}) => {
  const rhea = await world.recruiter('root')
  const path = `/v1/hiring_firms/${world.organization.uuid}/analytics`
  const empty = await dataOf(await vitay(request, rhea).get(path))
  expect(empty.attributes).toEqual({
    total_candidates: 0,
    total_references: 0,
    completed_references: 0,
    avg_reference_completion_time: null,
    avg_candidates_score: null,
    candidate_count_by_date: [],
    reference_count_by_date: [],
    top_recruiters: [],
  })
  const day = 86_400_000
  await world.candidate(rhea)
  await world.candidate(rhea, { createdAt: new Date(Date.now() - 29 * day) })
  await world.candidate(rhea, { createdAt: new Date(Date.now() - 31 * day) })
  const { attributes } = await dataOf(await vitay(request, rhea).get(path))
  expect(attributes.candidate_count_by_date).toHaveLength(2)
  expect(attributes.total_candidates).toBe(3)
})

test('GET /v1/hiring_firms/{id}/analytics: for who sees the whole firm, of their own firm', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  const rhea = await world.recruiter('root')
  const stranger = await other.recruiter('root')
  const path = `/v1/hiring_firms/${world.organization.uuid}/analytics`
  await denied(await vitay(request, rick).get(path))
  await denied(await vitay(request, await world.person({ role: 'admin' })).get(path))
  await missing(await vitay(request, stranger).get(path))
  await unauthorized(await vitay(request).get(path))
  await world.firm({ sharesSight: true })
  await dataOf(await vitay(request, rick).get(path))
  const client = vitay(request, rhea)
  await wrong(await client.get(path, { from: '2026-02-30' }), 'from')
  await wrong(await client.get(path, { to: 'soon' }), 'to')
  await wrong(await client.get(path, { from: '2026-03-02', to: '2026-03-01' }), 'to')
  await dataOf(await client.get(path, { from: '1970-01-01', to: '2199-12-31' }))
  await dataOf(await client.get(path, { from: '2199-12-31' }))
  await dataOf(await client.get(path, { to: '1970-01-01' }))
})

test('GET /v1/recruiters/{id}/analytics: one’s own, or a colleague’s for who sees the whole firm', async ({
  request,
  world,
  other,
}) => {
  const rick = await world.recruiter('recruiter')
  const rita = await world.recruiter('recruiter')
  const sue = await world.recruiter('supervisor')
  const stranger = await other.recruiter('root')
  const cara = await world.candidate(rick, { score: 640 })
  await world.candidate(rita, { score: 100 })
  const invitedAt = new Date('2026-11-10T08:00:00Z')
  await world.reference(cara, { createdAt: invitedAt, completedAt: new Date('2026-11-10T20:00:00Z') })
  await world.reference(cara, { createdAt: invitedAt })

  const path = `/v1/recruiters/${rick.recruiterUuid}/analytics`
  for (const who of [rick, sue]) {
    const data = await dataOf(await vitay(request, who).get(path))
    expect(data).toMatchObject({
      type: 'Recruiter',
      id: rick.recruiterUuid,
      attributes: {
        hiring_firm_id: world.organization.uuid,
        is_root: false,
        total_candidates: 1,
        total_references: 2,
        completed_references: 1,
        avg_reference_completion_time: 12,
        avg_candidates_score: 64,
      },
      relationships: { user: { id: rick.uuid }, candidates: [{ id: cara.uuid }] },
    })
  }
  await denied(await vitay(request, rita).get(path))
  await missing(await vitay(request, stranger).get(path))
  await unauthorized(await vitay(request).get(path))
})
