import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { listDeeds } from '@/lib/domain/activity/audit'
import { listActivities } from '@/lib/domain/activity/queries'
import { listStory } from '@/lib/domain/activity/story'
import type { Actor, PersonActor } from '@/lib/domain/actor'
import { listCandidates } from '@/lib/domain/candidates/queries'
import { countRoster, listHolders, listRoster } from '@/lib/domain/candidates/roster'
import { listVerifications } from '@/lib/domain/candidates/verifications'
import { actorByBearer, actorByCompanyToken } from '@/lib/domain/credentials/queries'
import { listMetadata } from '@/lib/domain/evidence/metadata'
import { listRecruiters } from '@/lib/domain/hiring/recruiters-queries'
import { listHiringUsers } from '@/lib/domain/hiring/users'
import { listInvoices } from '@/lib/domain/invoices/queries'
import { listHistories } from '@/lib/domain/moderation/history'
import { countPending, listPending } from '@/lib/domain/moderation/pending'
import { listReviews } from '@/lib/domain/moderation/queries'
import { countDirectory, listDirectory } from '@/lib/domain/people/directory'
import { listMilestones } from '@/lib/domain/people/milestones'
import { listPeople } from '@/lib/domain/people/queries'
import { countRegister, listRegister } from '@/lib/domain/people/register'
import { listReviewCycles } from '@/lib/domain/performance/queries'
import { listQuestionSets, listQuestions } from '@/lib/domain/questionnaires/queries'
import { countNewer, listFeed } from '@/lib/domain/recognitions/feed'
import { listFeedbackToAll, listFeedbackToEach } from '@/lib/domain/recognitions/feedback'
import { countKudos, listValuesKnownFor } from '@/lib/domain/recognitions/known-for'
import { listHi5s, listRecognitions } from '@/lib/domain/recognitions/queries'
import { listCaseAnswers, listCaseReferences, listCaseRequests } from '@/lib/domain/references/case-queries'
import { listReferences } from '@/lib/domain/references/queries'
import { listRequests } from '@/lib/domain/references/request-queries'
import { listValues } from '@/lib/domain/values/queries'
import { planOf, queriesOf } from './planning'

// However many rows a list shows, it asks the database once, and each of its filters has an index.

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

test('each list is one query, and each filter has its index', async ({ world }) => {
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
    expect(sent, name).toHaveLength(1 + checks)
    const plan = (await Promise.all(sent.map(planOf))).flat()
    const scanned = plan.filter(node => node['Node Type'] === 'Seq Scan').map(node => node['Relation Name'])
    expect(scanned, `${name} reads whole tables`).toEqual([])
    const used = plan.map(node => node['Index Name'])
    for (const index of uses) expect(used, name).toContain(index)
  }
})

/** A firm big enough for the planner to care: 300 candidates, each with a request, references, visits and a story. */
async function bigFirm(world: World) {
  const root = await world.recruiter('root')
  const rick = await world.recruiter()
  const organization = world.organization.id
  const set = await world.questionSet()
  const candidate = await world.candidate(rick)
  await world.reference(candidate)
  // Rick has a third, and many others have few: with one who has nearly all, reading all is as good as any index, and with few of
  // one's own, so is reading those.
  await world.sql.execute(sql`with colleagues as (
      insert into people (organization_id, username, email, first_name, last_name, display_name)
      select ${organization}::int, 'r' || n, ${`${world.organization.subdomain}-r`} || n || '@x.example', 'R', 'R', 'R' || n
      from generate_series(1, 28) n returning id, organization_id)
    insert into recruiters (organization_id, person_id, role) select organization_id, id, 'recruiter' from colleagues`)
  await world.sql.execute(sql`insert into candidates (organization_id, recruiter_id, internal_id, first_name, last_name, email)
    select ${organization}::int, r.id, 'B-' || n, 'First' || n, 'Last' || n, 'c' || n || '@x.example'
    from generate_series(1, 300) n join (select id, row_number() over (order by id) - 1 as place from recruiters
      where organization_id = ${organization}) r on r.place = case when n % 3 = 0 then 1 else n % 30 end`)
  const all = sql`from candidates c where c.organization_id = ${organization}`
  await world.sql.execute(sql`insert into profiles (organization_id, candidate_id)
    select c.organization_id, c.id ${all} and c.id <> ${candidate.id}::int`)
  await world.sql.execute(sql`insert into experiences (organization_id, profile_id, company, title)
    select organization_id, id, 'Initech', 'Engineer' from profiles where organization_id = ${organization}`)
  await world.sql.execute(sql`insert into verifications
    (organization_id, candidate_id, experience_id, requested_by_id, first_name, last_name, email, language)
    select p.organization_id, p.candidate_id, e.id, ${root.recruiterId}::int, 'Vera', 'V', 'v@x.example', 'en'
    from profiles p join experiences e on e.organization_id = p.organization_id and e.profile_id = p.id
    where p.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into reference_requests
    (organization_id, candidate_id, question_set_id, version_id, requested_by_id, language, status)
    select q.organization_id, c.id, q.question_set_id, q.version_id, q.requested_by_id, 'en', 'sent'
    from candidates c join reference_requests q on q.organization_id = c.organization_id and q.candidate_id = ${candidate.id}
    where c.organization_id = ${organization} and c.id <> ${candidate.id}::int`)
  await world.sql.execute(sql`insert into candidate_references
    (organization_id, candidate_id, request_id, first_name, last_name, email, language, relationship, status)
    select q.organization_id, q.candidate_id, q.id, 'Rafa', 'R', 'r' || n || '@x.example', 'en', 'manager', 'invited'
    from reference_requests q, generate_series(1, 3) n where q.organization_id = ${organization}`)
  await world.sql.execute(sql`insert into metadata
    (organization_id, subject_type, subject_id, subject_uuid, candidate_id, address_hash)
    select c.organization_id, 'candidate', c.id, c.uuid, c.id, 'hash' ${all}`)
  await world.sql.execute(sql`insert into activities
    (organization_id, key, subject_type, subject_id, subject_uuid, candidate_id)
    select c.organization_id, 'candidate.added', 'candidate', c.id, c.uuid, c.id ${all}`)
  await world.sql.execute(sql`insert into flags (organization_id, candidate_id, reference_id, kind)
    select organization_id, candidate_id, id, 'too_fast' from candidate_references
    where organization_id = ${organization} and id % 10 = 0`)
  const tables = [
    'candidates',
    'profiles',
    'experiences',
    'verifications',
    'reference_requests',
    'candidate_references',
  ]
  for (const table of [...tables, 'metadata', 'activities', 'flags', 'recruiters', 'questions', 'question_sets'])
    await world.sql.execute(sql.raw(`analyze ${table}`))
  return { root: await world.actor(root), rick: await world.actor(rick), candidate, set }
}

test('each list of hiring is one query and one for its total, and no filter reads a whole table', async ({ world }) => {
  test.slow()
  const { root, rick, candidate, set } = await bigFirm(world)
  const page = { number: 2, size: 15 }
  const place = { limit: 51 }
  const flow = [
    'reference_requests_candidate',
    // Which of them is cheapest hangs on how many are completed.
    'candidate_references_request|candidate_references_once|candidate_references_status|candidate_references_completed',
    'flags_candidate',
    'activities_candidate',
  ]
  const named = candidate.uuid
  const lists: Record<string, { run: (me: PersonActor) => Promise<unknown>; uses?: string[]; queries?: number }> = {
    candidates: { run: me => listCandidates(me, page) },
    'candidates by name': { run: me => listCandidates(me, page, { search: 'first1' }) },
    'candidates nobody was asked about': {
      run: me => listCandidates(me, page, { stage: 'new' }),
      uses: ['reference_requests_candidate'],
    },
    'candidates with an open request': { run: me => listCandidates(me, page, { stage: 'open' }) },
    'candidates with all they need': { run: me => listCandidates(me, page, { stage: 'filled' }) },
    roster: { run: me => listRoster(me, {}, place), uses: flow, queries: 1 },
    'roster, further on': {
      run: me => listRoster(me, { words: 'first1' }, { ...place, after: candidate.id + 100 }),
      uses: flow,
      queries: 1,
    },
    'roster by stage': { run: me => listRoster(me, { stage: 'open' }, place), uses: flow, queries: 1 },
    'roster by status': { run: me => listRoster(me, { status: 'sent' }, place), uses: flow, queries: 1 },
    'roster by flags': { run: me => listRoster(me, { flagged: true }, place), uses: flow, queries: 1 },
    'roster by recruiter': {
      run: me => listRoster(me, { recruiter: me.recruiter!.uuid }, place),
      uses: [...flow, 'candidates_recruiter'],
      queries: 1,
    },
    'how many the roster finds': { run: me => countRoster(me, { status: 'sent', flagged: true }), queries: 1 },
    'recruiters who have candidates': { run: me => listHolders(me), queries: 1 },
    references: { run: me => listReferences(me, page) },
    'references of a candidate': {
      run: me => listReferences(me, page, { candidateUuid: named }),
      uses: ['candidate_references_candidate', 'candidates_uuid_unique'],
    },
    'references by status': { run: me => listReferences(me, page, { status: 'completed' }) },
    requests: { run: me => listRequests(me, page) },
    'requests to a candidate': {
      run: me => listRequests(me, page, named),
      uses: ['reference_requests_candidate', 'candidates_uuid_unique'],
    },
    'question sets': { run: me => listQuestionSets(me, page) },
    questions: { run: me => listQuestions(me, page) },
    'questions of a set': { run: me => listQuestions(me, page, set.uuid), uses: ['questions_set'] },
    activities: { run: me => listActivities(me, page) },
    'activities about a candidate': {
      run: me => listActivities(me, page, named),
      uses: ['activities_candidate', 'candidates_uuid_unique'],
    },
    'what happened': { run: me => listStory(me, {}, { limit: 20 }), queries: 1 },
    'what happened to a candidate': {
      run: me => listStory(me, { candidateUuid: named }, { before: 1_000_000, limit: 20 }),
      uses: ['activities_candidate', 'candidates_uuid_unique'],
      queries: 1,
    },
    'the requests of a case': {
      run: me => listCaseRequests(me, named),
      uses: ['reference_requests_candidate'],
      queries: 1,
    },
    'the references of a case': {
      run: me => listCaseReferences(me, named),
      uses: ['candidate_references_candidate'],
      queries: 1,
    },
    'the answers of a case': { run: me => listCaseAnswers(me, named), uses: ['answers_once'], queries: 1 },
    metadata: { run: me => listMetadata(me, page) },
    verifications: { run: me => listVerifications(me, page) },
    recruiters: { run: me => listRecruiters(me, page) },
    'hiring users': { run: me => listHiringUsers(me, page) },
    invoices: { run: () => listInvoices(root, page) },
  }
  for (const [name, { run, uses = [], queries = 2 }] of Object.entries(lists))
    for (const me of [root, rick]) {
      const told = `${name}, for a ${me.recruiter!.role}`
      const sent = await queriesOf(() => run(me))
      expect(sent.length, told).toBeLessThanOrEqual(queries)
      const plan = (await Promise.all(sent.map(planOf))).flat()
      const scanned = plan.filter(node => node['Node Type'] === 'Seq Scan').map(node => node['Relation Name'])
      expect.soft(scanned, `${told} reads whole tables`).toEqual([])
      const used = plan.map(node => node['Index Name'])
      for (const index of uses)
        expect
          .soft(
            index.split('|').some(one => used.includes(one)),
            `${told} uses ${index}: ${used.filter(Boolean)}`,
          )
          .toBe(true)
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
