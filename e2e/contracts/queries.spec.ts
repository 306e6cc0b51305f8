import { sql } from 'drizzle-orm'
import type postgres from 'postgres'
import { expect, test, type World } from '@/e2e/fixtures'
import type { Actor } from '@/lib/domain/actor'
import { actorByBearer, actorByCompanyToken } from '@/lib/domain/credentials/queries'
import { listOpenReports, listReviews } from '@/lib/domain/moderation/queries'
import { listPeople } from '@/lib/domain/people/queries'
import { listReviewCycles } from '@/lib/domain/performance/queries'
import { listFeedbackToAll, listFeedbackToEach } from '@/lib/domain/recognitions/feedback'
import { listHi5s, listRecognitions } from '@/lib/domain/recognitions/queries'
import { listValues } from '@/lib/domain/values/queries'

// However many rows a list shows, it asks the database once, and each of its filters has an index.

type Query = { text: string; parameters: postgres.ParameterOrJSON<never>[] }
type Plan = { 'Node Type': string; 'Index Name'?: string; 'Relation Name'?: string; Plans?: Plan[] }

const client = () => (globalThis as unknown as { laurelDatabase: { sql: postgres.Sql } }).laurelDatabase.sql

/** Runs something and gives every query it sent. */
async function queriesOf(run: () => Promise<unknown>): Promise<Query[]> {
  const connection = client()
  const unsafe = connection.unsafe
  const sent: Query[] = []
  connection.unsafe = ((text: string, parameters: Query['parameters'], options: object) => {
    sent.push({ text, parameters })
    return unsafe(text, parameters, options)
  }) as typeof unsafe
  try {
    await run()
  } finally {
    connection.unsafe = unsafe
  }
  return sent
}

const nodes = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)]

/** How PostgreSQL would answer a query if it had to use an index wherever there is one. */
async function planOf({ text, parameters }: Query): Promise<Plan[]> {
  const [row] = await client().begin(async transaction => {
    await transaction.unsafe('set local enable_seqscan = off')
    return transaction.unsafe(`explain (format json) ${text}`, parameters)
  })
  return nodes((row!['QUERY PLAN'] as [{ Plan: Plan }])[0].Plan)
}

/** A company big enough for the planner to care. */
async function bigCompany(world: World) {
  const giver = await world.person({ role: 'admin', firstName: 'Zelda' })
  const value = await world.value()
  const organization = world.organization.id
  await world.sql.execute(sql`insert into people (organization_id, username, email, first_name, last_name, display_name)
    select ${organization}::int, 'u' || n, ${`${world.organization.subdomain}-`} || n || '@x.example', 'First' || n, 'Last' || n, 'P' || n
    from generate_series(1, 400) n`)
  await world.sql.execute(sql`insert into recognitions (organization_id, giver_id, text, created_at)
    select p.organization_id, p.id, 'Thanks', now() - n * interval '1 minute'
    from people p, generate_series(1, 10) n where p.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into recognition_recipients (organization_id, recognition_id, recipient_id, position)
    select r.organization_id, r.id, p.id, 0 from recognitions r
    join lateral (select id from people where organization_id = r.organization_id and id <> r.giver_id
      order by abs(hashint4(id + r.id)) limit 1) p on true where r.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into recognition_values (organization_id, recognition_id, value_id, position)
    select organization_id, id, ${value.id}::int, 0 from recognitions where organization_id = ${organization} and id % 50 = 0`)
  for (const table of ['people', 'recognitions', 'recognition_recipients', 'recognition_values'])
    await world.sql.execute(sql.raw(`analyze ${table}`))
  return { giver, value }
}

test('each list is one query, and each filter has its index', async ({ world }) => {
  test.slow()
  const { giver, value } = await bigCompany(world)
  const me: Actor = await actorByBearer(giver.bearer.replace('Bearer ', ''))
  const company: Actor = await actorByCompanyToken(await world.companyToken())
  const { id } = await world.recognition({ giver, recipients: [await world.person()] })
  const window = { after: new Date(Date.now() - 86_400_000), before: new Date(Date.now() + 1000), offset: 0, total: 1 }
  const from = { micros: String((Date.now() - 300_000) * 1000), id, position: 0 }

  const lists: Record<string, { run: () => Promise<unknown>; uses: string[]; checks?: number }> = {
    'recognitions, newest': { run: () => listRecognitions(me, { limit: 10 }), uses: [] },
    'recognitions by giver': {
      run: () => listRecognitions(me, { limit: 10, givenBy: [giver.id] }),
      uses: ['recognitions_giver'],
    },
    'recognitions by recipient': {
      run: () => listRecognitions(me, { limit: 10, givenFor: [giver.id] }),
      uses: ['recognition_recipients_person'],
    },
    'recognitions by value': {
      run: () => listRecognitions(me, { limit: 10, valueIds: [value.id] }),
      uses: ['recognition_values_value'],
    },
    'people, by id': { run: () => listPeople(me, { limit: 10 }), uses: ['people_in_organization'] },
    'people by name': {
      run: () => listPeople(me, { limit: 10, startsWith: 'zel' }),
      uses: ['people_first_name', 'people_last_name'],
    },
    values: { run: () => listValues(me), uses: [] },
    'hi5s of a recognition': { run: () => listHi5s(me, id), uses: ['hi5s_once'], checks: 1 },
    'feedback to each': { run: () => listFeedbackToEach(company, window), uses: ['recognitions_public_time'] },
    'feedback to each, further on': {
      run: () => listFeedbackToEach(company, { ...window, from }),
      uses: ['recognitions_public_time'],
    },
    'feedback to all': { run: () => listFeedbackToAll(company, window), uses: ['recognitions_public_time'] },
    'feedback to all, further on': {
      run: () => listFeedbackToAll(company, { ...window, from }),
      uses: ['recognitions_public_time'],
    },
    'review cycles': { run: () => listReviewCycles(company), uses: [] },
    'open reports': { run: () => listOpenReports(me), uses: ['reports_open'] },
    decisions: { run: () => listReviews(me), uses: [] },
  }

  for (const [name, { run, uses, checks = 0 }] of Object.entries(lists)) {
    const sent = await queriesOf(run)
    expect(sent, name).toHaveLength(1 + checks)
    const plan = (await Promise.all(sent.map(planOf))).flat()
    const scanned = plan.filter(node => node['Node Type'] === 'Seq Scan').map(node => node['Relation Name'])
    expect(scanned, `${name} reads whole tables`).toEqual([])
    const used = plan.map(node => node['Index Name'])
    for (const index of uses) expect(used, name).toContain(index)
  }
})

test('counting a window of feedback reads indexes only', async ({ world }) => {
  await bigCompany(world)
  const company = await actorByCompanyToken(await world.companyToken())
  const window = { after: new Date(0), before: new Date(Date.now() + 1000), offset: 0 }
  for (const list of [listFeedbackToEach, listFeedbackToAll]) {
    const [, counted] = await queriesOf(() => list(company, window))
    const plan = await planOf(counted!)
    expect(plan.filter(node => node['Node Type'] === 'Seq Scan')).toEqual([])
  }
})
