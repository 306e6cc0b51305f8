import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { listActivities } from '@/lib/domain/activity/queries'
import { listStory } from '@/lib/domain/activity/story'
import type { PersonActor } from '@/lib/domain/actor'
import { listCandidates } from '@/lib/domain/candidates/queries'
import { countRoster, listHolders, listRoster } from '@/lib/domain/candidates/roster'
import { listVerifications } from '@/lib/domain/candidates/verifications'
import { listMetadata } from '@/lib/domain/evidence/metadata'
import { listRecruiters } from '@/lib/domain/hiring/recruiters-queries'
import { listHiringUsers } from '@/lib/domain/hiring/users'
import { listInvoices } from '@/lib/domain/invoices/queries'
import { listQuestionSets, listQuestions } from '@/lib/domain/questionnaires/queries'
import { listCaseAnswers, listCaseReferences, listCaseRequests } from '@/lib/domain/references/case-queries'
import { listReferences } from '@/lib/domain/references/queries'
import { listRequests } from '@/lib/domain/references/request-queries'
import { planOf, queriesOf } from './planning'

// The same of a firm that hires: its lists, and what their filters go by.

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
      // Where one has a third of all, a page of theirs is as soon found among the newest.
      uses: [...flow, 'candidates_recruiter|candidates_newest'],
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
      // Before it counts, a list looks once whether anything has changed since it last did.
      const looks = sent.filter(({ text }) => text.includes('"change_counts"'))
      expect(looks.length, told).toBeLessThanOrEqual(1)
      expect(sent.length - looks.length, told).toBeLessThanOrEqual(queries)
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
