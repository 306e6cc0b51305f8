import { sql } from 'drizzle-orm'
import { expect, test, type World } from '@/e2e/fixtures'
import { makeFeedback, makeLead } from '@/e2e/world/feedback'
import { listCandidates } from '@/lib/domain/candidates/queries'
import { countRoster, listRoster } from '@/lib/domain/candidates/roster'
import { listFeedback, sumFeedback } from '@/lib/domain/feedback/queries'
import { countLeads, listLeads } from '@/lib/domain/leads/queries'
import { countReferenceRegister, listReferenceRegister } from '@/lib/domain/references/register'
import { planOf, queriesOf } from './planning'

// What of hiring only many rows decide: by which index a word is found among thousands, and each filter of leads and feedback.

const many = 4000

/** A firm with thousands of candidates, each with a referee, who is a lead and was asked for feedback. */
async function longRoster(world: World) {
  const root = await world.recruiter('root')
  const candidate = await world.candidate(root)
  const reference = await world.reference(candidate, { completedAt: new Date() })
  await makeLead(reference, { status: 'contacted' })
  await makeFeedback(candidate, { status: 'given', audience: 'employer', rating: 5, answeredAt: new Date() })
  const organization = world.organization.id
  const theirs = sql`from candidates c where c.organization_id = ${organization} and c.id <> ${candidate.id}`
  await world.sql.execute(sql`insert into candidates (organization_id, recruiter_id, internal_id, first_name, last_name, email)
    select ${organization}::int, ${root.recruiterId}::int, 'B-' || n, 'First' || n, md5(n::text), 'c' || n || '@x.example'
    from generate_series(1, ${many}::int) n`)
  await world.sql.execute(sql`insert into candidate_references
    (organization_id, candidate_id, request_id, first_name, last_name, email, language, status)
    select c.organization_id, c.id, ${reference.requestId}::int, 'Rafa', md5(c.last_name), 'r' || c.id || '@x.example', 'en', 'completed'
    ${theirs}`)
  await world.sql.execute(sql`insert into leads (organization_id, candidate_id, reference_id, consent_text, consent_language)
    select organization_id, candidate_id, id, 'Yes', 'en' from candidate_references
    where organization_id = ${organization} and candidate_id <> ${candidate.id}`)
  await world.sql.execute(sql`insert into feedback_requests
    (organization_id, candidate_id, requested_by_id, audience, name, email, language, expires_at, status, rating)
    select c.organization_id, c.id, c.recruiter_id, 'candidate', 'N', c.email, 'en', now() + interval '1 day', 'declined', 1 ${theirs}`)
  for (const table of ['candidates', 'candidate_references', 'leads', 'feedback_requests', 'recruiters'])
    await world.sql.execute(sql.raw(`analyze ${table}`))
  return world.actor(root)
}

test('a word is found by its letters among thousands, and each filter of leads and feedback has its index', async ({
  world,
}) => {
  test.slow()
  const root = await longRoster(world)
  const page = { number: 1, size: 15 }
  const place = { limit: 51 }
  const words = 'fírst1234'
  const lists: Record<string, { run: () => Promise<unknown>; uses: string[] }> = {
    'candidates by a word': { run: () => listCandidates(root, page, { search: words }), uses: ['candidates_search'] },
    // All of them are one recruiter's here, so that theirs can be as short a way.
    'roster by a word': {
      run: () => listRoster(root, { words }, place),
      uses: ['candidates_search or candidates_recruiter'],
    },
    'how many candidates have two': {
      run: () => countRoster(root, { words: `${words} c1234` }),
      uses: ['candidates_search'],
    },
    'references by a word': {
      run: () => listReferenceRegister(root, { words }, place),
      uses: ['candidate_references_search', 'candidates_search', 'candidate_references_candidate'],
    },
    'how many references have it': {
      run: () => countReferenceRegister(root, { words }),
      uses: ['candidate_references_search', 'candidates_search', 'candidate_references_candidate'],
    },
    leads: { run: () => listLeads(root, {}, place), uses: ['leads_newest or leads_pkey'] },
    'leads by status': { run: () => listLeads(root, { status: 'contacted' }, place), uses: ['leads_status'] },
    'leads by a word': { run: () => listLeads(root, { words }, place), uses: ['candidate_references_search'] },
    'how many leads have it': { run: () => countLeads(root, { words }), uses: ['candidate_references_search'] },
    feedback: {
      run: () => listFeedback(root, {}, place),
      uses: ['feedback_requests_newest or feedback_requests_pkey'],
    },
    'feedback by state': {
      run: () => listFeedback(root, { status: 'given' }, place),
      uses: ['feedback_requests_status'],
    },
    'feedback by audience': {
      run: () => listFeedback(root, { audience: 'employer' }, place),
      uses: ['feedback_requests_audience'],
    },
    'feedback by rating': { run: () => listFeedback(root, { rating: 5 }, place), uses: ['feedback_requests_rating'] },
    'feedback by a word': { run: () => listFeedback(root, { words }, place), uses: [] },
    'what feedback comes to': { run: () => sumFeedback(root, { status: 'given' }), uses: ['feedback_requests_status'] },
  }
  for (const [name, { run, uses }] of Object.entries(lists)) {
    const sent = await queriesOf(run)
    const plan = (await Promise.all(sent.map(planOf))).flat()
    const scanned = plan.filter(node => node['Node Type'] === 'Seq Scan').map(node => node['Relation Name'])
    expect.soft(scanned, `${name} reads whole tables`).toEqual([])
    const used = plan.map(node => node['Index Name'] ?? '')
    // Of some tables this company has nearly all rows there are: the newest of all are then the newest of theirs.
    const missed = uses.filter(names => !names.split(' or ').some(one => used.includes(one)))
    expect.soft(missed, `${name} goes by ${used}`).toEqual([])
  }
})
