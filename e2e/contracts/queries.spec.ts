import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { listDeeds } from '@/lib/domain/activity/audit'
import type { Actor } from '@/lib/domain/actor'
import { actorByBearer, actorByCompanyToken } from '@/lib/domain/credentials/queries'
import { listHistories } from '@/lib/domain/moderation/history'
import { countPending, listPending } from '@/lib/domain/moderation/pending'
import { listReviews } from '@/lib/domain/moderation/queries'
import { countDirectory, listDirectory } from '@/lib/domain/people/directory'
import { listMilestones } from '@/lib/domain/people/milestones'
import { listPeople } from '@/lib/domain/people/queries'
import { countRegister, listRegister } from '@/lib/domain/people/register'
import { listReviewCycles } from '@/lib/domain/performance/queries'
import { countNewer, listFeed } from '@/lib/domain/recognitions/feed'
import { listFeedbackToAll, listFeedbackToEach } from '@/lib/domain/recognitions/feedback'
import { countKudos, listValuesKnownFor } from '@/lib/domain/recognitions/known-for'
import { listHi5s, listRecognitions } from '@/lib/domain/recognitions/queries'
import { listValues } from '@/lib/domain/values/queries'
import { planOf, queriesOf } from './planning'

// However many rows a list shows, it asks the database once, and once more for names it does not know yet; each filter has its index.

/** A company big enough for the planner to care. */
async function bigCompany(world: World) {
  const giver = await world.person({ role: 'admin', firstName: 'Zelda' })
  const value = await world.value()
  const organization = world.organization.id
  await world.sql.execute(sql`insert into people (organization_id, username, email, first_name, last_name, display_name)
    select ${organization}::int, 'u' || n, ${`${world.organization.subdomain}-`} || n || '@x.example', 'First' || n, 'Last' || n, 'P' || n
    from generate_series(1, 400) n`)
  for (const table of ['departments', 'locations'])
    await world.sql.execute(sql`insert into ${sql.raw(table)} (organization_id, name)
      select ${organization}::int, 'Place ' || n from generate_series(1, 20) n`)
  await world.sql.execute(sql`insert into assignment_records (organization_id, person_id, department_id, location_id, manager_id)
    select p.organization_id, p.id, d.id, l.id, case when p.id % 20 = 0 then ${giver.id}::int end from people p
    join (select id, row_number() over (order by id) n from departments where organization_id = ${organization}) d on d.n = 1 + p.id % 20
    join (select id, row_number() over (order by id) n from locations where organization_id = ${organization}) l on l.n = 1 + p.id / 20 % 20
    where p.organization_id = ${organization} and p.id <> ${giver.id}`)
  await world.sql.execute(sql`insert into recognitions (organization_id, giver_id, text, created_at)
    select p.organization_id, p.id, 'Thanks', now() - n * interval '1 minute'
    from people p, generate_series(1, 10) n where p.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into recognition_recipients (organization_id, recognition_id, recipient_id, position)
    select r.organization_id, r.id, p.id, 0 from recognitions r
    join lateral (select id from people where organization_id = r.organization_id and id <> r.giver_id
      order by abs(hashint4(id + r.id)) limit 1) p on true where r.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into recognition_values (organization_id, recognition_id, value_id, position)
    select organization_id, id, ${value.id}::int, 0 from recognitions where organization_id = ${organization} and id % 50 = 0`)
  await world.sql.execute(sql`insert into hi5s (organization_id, recognition_id, giver_id)
    select organization_id, recognition_id, recipient_id from recognition_recipients where organization_id = ${organization}`)
  await world.sql.execute(sql`insert into employee_records (organization_id, person_id, birthdate)
    select p.organization_id, p.id, date '1990-01-01' + p.id % 365 from people p
    where p.organization_id = ${organization} and not exists (select 1 from employee_records e
      where e.organization_id = p.organization_id and e.person_id = p.id)`)
  await world.sql.execute(sql`insert into activities (organization_id, actor_id, key, subject_type, subject_id, source, created_at)
    select p.organization_id, p.id, case when n = 7 then 'leave.approved' else 'recognition.given' end, 'recognition', n,
      'app ' || p.id % 50, now() - n * interval '1 day' from people p, generate_series(1, 20) n
    where p.organization_id = ${organization}`)
  // All but the few that a test makes have been decided.
  await world.sql.execute(sql`insert into reports (organization_id, recognition_id, reporter_id, mark_as, reason, resolved_at)
    select organization_id, recognition_id, recipient_id, 'incorrect', 'Not so', now() from recognition_recipients
    where organization_id = ${organization}`)
  for (const table of [
    'activities',
    'reports',
    'people',
    'employee_records',
    'assignment_records',
    'recognitions',
    'recognition_recipients',
    'recognition_values',
    'hi5s',
  ])
    await world.sql.execute(sql.raw(`analyze ${table}`))
  const [place] = await world.sql.execute<{
    department: number
    location: number
  }>(sql`select d.id as department, l.id as location
    from departments d, locations l where d.organization_id = ${organization} and l.organization_id = ${organization} limit 1`)
  return { giver, value, place: place! }
}

test('each list is one query once its names are known, and each filter has its index', async ({ world }) => {
  test.slow()
  const { giver, value, place } = await bigCompany(world)
  const me: Actor = await actorByBearer(giver.bearer.replace('Bearer ', ''))
  const reader = await world.actor(giver)
  const company: Actor = await actorByCompanyToken(await world.companyToken())
  const { id } = await world.recognition({ giver, recipients: [await world.person()] })
  const window = { after: new Date(Date.now() - 86_400_000), before: new Date(Date.now() + 1000), offset: 0, total: 1 }
  const from = { micros: String((Date.now() - 300_000) * 1000), id, position: 0 }

  const lists: Record<string, { run: () => Promise<unknown>; uses: string[]; checks?: number }> = {
    'audit log': { run: () => listDeeds(reader, {}, { limit: 50 }), uses: ['activities_when'] },
    'audit log by person': {
      run: () => listDeeds(reader, { personId: giver.id }, { limit: 50 }),
      uses: ['activities_who'],
    },
    'audit log by kind': { run: () => listDeeds(reader, { kind: 'leave' }, { limit: 50 }), uses: ['activities_noun'] },
    'audit log by source': {
      run: () => listDeeds(reader, { source: 'app 7' }, { limit: 50 }),
      uses: ['activities_source'],
    },
    'audit log of some days': {
      run: () => listDeeds(reader, { from: '2026-01-01', to: '2026-01-02' }, { limit: 50 }),
      uses: ['activities_when'],
    },
    'audit log of a thing': {
      run: () => listDeeds(reader, { subjectType: 'value', subjectId: 7 }, { limit: 50 }),
      uses: ['activities_subject'],
    },
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
    'feed about me': {
      run: () => listFeed(reader, { limit: 10, scope: 'me' }),
      uses: ['recognitions_giver', 'recognition_recipients_person'],
    },
    'feed of my team': {
      run: () => listFeed(reader, { limit: 10, scope: 'team' }),
      uses: ['assignment_records_manager', 'assignment_records_department', 'recognitions_giver'],
    },
    'feed of my location': {
      run: () => listFeed(reader, { limit: 10, scope: 'location' }),
      uses: ['assignment_records_current'],
    },
    'feed with a person and a value': {
      run: () => listFeed(reader, { limit: 10, personId: reader.personId, valueIds: [value.id] }),
      uses: ['recognitions_giver', 'recognition_recipients_person'],
    },
    'what is new in the feed': { run: () => countNewer(reader, id, { limit: 10, scope: 'me' }), uses: [] },
    'milestones of the week': {
      run: () => listMilestones(reader),
      uses: ['employee_records_birthday', 'assignment_records_anniversary'],
    },
    'people, by id': { run: () => listPeople(me, { limit: 10 }), uses: ['people_in_organization'] },
    'people by name': {
      run: () => listPeople(me, { limit: 10, startsWith: 'zel' }),
      uses: ['people_first_name', 'people_last_name'],
    },
    'directory, by name': { run: () => listDirectory(me, {}, { limit: 50 }), uses: ['people_directory'] },
    'directory, further on': {
      run: () => listDirectory(me, { words: 'engineer first1' }, { limit: 50, after: giver.id }),
      uses: ['people_directory'],
    },
    'directory by department': {
      run: () => listDirectory(me, { departmentId: place.department }, { limit: 50 }),
      uses: ['assignment_records_department'],
    },
    'directory by location': {
      run: () => listDirectory(me, { locationId: place.location }, { limit: 50 }),
      uses: ['assignment_records_location'],
    },
    'directory by manager': {
      run: () => listDirectory(me, { managerId: giver.id }, { limit: 50 }),
      uses: ['assignment_records_manager'],
    },
    'those who report to nobody': { run: () => listDirectory(me, { managerId: 'none' }, { limit: 50 }), uses: [] },
    'how many the directory finds': { run: () => countDirectory(me, { words: 'first1' }), uses: [] },
    'register, further on': {
      run: () => listRegister(me, { words: 'first1' }, { limit: 50, after: giver.id }),
      uses: ['people_directory'],
    },
    'register by role': { run: () => listRegister(me, { role: 'admin' }, { limit: 50 }), uses: ['people_role'] },
    'those who have left': { run: () => listRegister(me, { standing: 'left' }, { limit: 50 }), uses: ['people_left'] },
    'those invited': { run: () => listRegister(me, { standing: 'invited' }, { limit: 50 }), uses: [] },
    'how many the register finds': { run: () => countRegister(me, { standing: 'invited' }), uses: ['people_invited'] },
    'values somebody is known for': {
      run: () => listValuesKnownFor(me, giver.id),
      uses: ['recognition_recipients_person'],
    },
    'kudos given and received': {
      run: () => countKudos(me, giver.id),
      uses: ['recognitions_giver', 'recognition_recipients_person'],
      checks: 1,
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
    'what was reported and waits': { run: () => listPending(me), uses: ['reports_open'] },
    'how much waits for moderators': { run: () => countPending(me), uses: ['reports_open'] },
    decisions: { run: () => listReviews(me), uses: ['reviews_newest'] },
    'histories of giver and reporter': {
      run: () => listHistories(me, [giver.id]),
      uses: ['recognitions_giver', 'reports_by_reporter'],
    },
  }

  for (const [name, { run, uses, checks = 0 }] of Object.entries(lists)) {
    const sent = await queriesOf(run)
    // Names that nobody has asked for yet were asked for once; now they are known.
    expect(await queriesOf(run), name).toHaveLength(1 + checks)
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
