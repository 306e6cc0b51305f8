import { sql } from 'drizzle-orm'
import { addressOf } from '@/e2e/authority/addresses'
import { credentials, sent } from '@/e2e/authority/asking'
import type { Company } from '@/e2e/authority/company'
import { operations } from '@/e2e/authority/operations'
import { type Role, roles, table } from '@/e2e/authority/table'
import { writes } from '@/e2e/authority/writes'
import type { World } from '@/e2e/fixtures'
import { makeExperience } from '@/e2e/world/cases'
import { unique } from '@/e2e/world/organization'
import { serverUrl } from '@/e2e/world/session'
import { requestVerification } from '@/lib/domain/candidates/verification-commands'
import { mintLink } from '@/lib/domain/hiring/links'
import { pointTo, referee } from './vitay/hiring'

/** A request that creates something, ready to be sent as often as one likes. */
export type Creation = { method: 'POST'; path: string; headers: Record<string, string>; body?: string }

type Sent = { as?: Role; thing?: string | number; body?: Record<string, unknown>; headers?: Record<string, string> }

const data = (attributes: object, relationships: object = {}) => ({ data: { attributes, relationships } })

const reference = async ({ world, rita }: Company) => world.reference(await world.candidate(rita))

async function experience({ world, rita }: Company) {
  return makeExperience(await world.candidate(rita))
}

async function verification(company: Company) {
  const { world, root } = { ...company, root: company.who.root }
  const { uuid } = await requestVerification(await world.actor(root), {
    experienceUuid: (await experience(company)).uuid,
    firstName: 'Vera',
    lastName: 'Former',
    email: `vera-${unique()}@former.example`,
  })
  const [row] = await world.sql.execute<{ id: number }>(sql`select id from verifications where uuid = ${uuid}`)
  return { uuid, id: row!.id }
}

// What e2e/authority/writes.ts does not send, because another spec asks who may: here it is only to be sent twice.
const others: Record<string, (company: Company) => Promise<Sent> | Sent> = {
  'POST /recognitions/:id/report': async ({ world, sam, rita }) => ({
    thing: (await world.recognition({ giver: sam, recipients: [rita] })).id,
    body: { mark_as: 'fraud', reason: 'An advertisement' },
  }),
  'POST /recognitions/:id/review': async ({ world, sam, rita, who }) => {
    const { id } = await world.recognition({ giver: sam, recipients: [rita] })
    await fetch(new URL(`/recognitions/${id}/report`, serverUrl()), {
      method: 'POST',
      headers: { Authorization: who.employee.bearer, 'Content-Type': 'application/json' },
      body: JSON.stringify({ mark_as: 'fraud', reason: 'An advertisement' }),
    })
    return { as: 'moderator', thing: id, body: { is_inappropriate: false } }
  },
  'POST /api/v1/public/reference_requests': async ({ world, rita, set }) => ({
    body: data(
      {},
      {
        candidate: pointTo('Candidate', (await world.candidate(rita)).uuid),
        question_set: pointTo('QuestionSet', set.uuid),
      },
    ),
  }),
  // As the referee does, with the token of their mailed link.
  'POST /api/v1/public/references': async company => {
    const answers = ['5', '4', 'Calm in every release'].map(String)
    const row = await reference(company)
    return { as: 'nobody', body: { data: { id: await company.world.refereeLink(row), attributes: { answers } } } }
  },
  'POST /api/v1/public/verifications/:id': async company => {
    const { id: subjectId } = await verification(company)
    const what = { organizationId: company.world.organization.id, purpose: 'verify', subjectId } as const
    const thing = await company.world.sql.transaction(tx => mintLink(tx, what, 30))
    return { as: 'nobody', thing, body: data({ confirmed: true, comment: 'So it was' }) }
  },
  'POST /api/v1/question_sets': () => ({ body: data({ title: `Engineers ${unique()}` }) }),
  'POST /api/v1/question_sets/:id': async ({ world }) => ({
    thing: (await world.questionSet()).uuid,
    body: data({ title: `Designers ${unique()}` }),
  }),
  'POST /api/v1/questions': async ({ world }) => ({
    body: data(
      { text: 'How calm?', type: 'text' },
      { question_set: pointTo('QuestionSet', (await world.questionSet()).uuid) },
    ),
  }),
  'POST /api/v1/recruiters_with_user': ({ world }) => ({
    body: data(
      { hiring_firm_id: world.organization.uuid },
      {
        user: {
          attributes: { first_name: 'Nova', last_name: 'Newcomer', email: `nova.${unique()}@new.example` },
        },
      },
    ),
  }),
  'POST /api/v1/reminders/reference/:id': async company => ({ thing: (await reference(company)).uuid }),
  'POST /api/v1/reminders/reference_request/:id': async ({ world, rita }) => ({
    thing: (await world.referenceRequest(await world.candidate(rita))).uuid,
  }),
  'POST /api/v1/reminders/verification/:id': async company => {
    await company.world.firm({ reminderRate: 0 })
    return { thing: (await verification(company)).uuid }
  },
  'POST /api/v1/verifications': async company => ({
    body: data(
      { first_name: 'Vera', last_name: 'Former', email: `vera-${unique()}@former.example` },
      { experience: pointTo('Experience', (await experience(company)).uuid) },
    ),
  }),
  'POST /api/v2/references': async ({ world, rita }) => {
    const candidate = await world.candidate(rita)
    await world.referenceRequest(candidate)
    return { body: data(referee(), { candidate: pointTo('Candidate', candidate.uuid) }) }
  },
  'POST /api/v3/candidates': () => ({
    body: data({ first_name: 'Cara', last_name: 'Kept', email: `cara-${unique()}@candidates.example` }),
  }),
  // As the referee's browser does.
  'POST /api/v3/metadata': async company => ({
    as: 'nobody',
    headers: { Authorization: `Bearer ${await company.world.refereeLink(await reference(company))}` },
    body: {},
  }),
}

/** Operations to which an Idempotency-Key says nothing, and why. */
export const keyless: Record<string, string> = {
  'POST /oauth/google': 'signs in: nobody is known yet whose key it could be, and a token is not to be kept',
  'POST /api/v3/oauth/login': 'signs in, as above',
  'POST /api/v3/oauth/reset': 'nobody is known; asking twice for the mail has a limit of its own',
  'POST /logout': 'ends the very credentials that a second request would need',
}

const ofDialect = (what: string) => !/ \/api\/(auth|unsubscribe)\//.test(what)

/** Every operation that creates, in every dialect, as the folders of app/ have it. */
export const creating = operations().filter(what => what.startsWith('POST ') && ofDialect(what) && !(what in keyless))

const boldest: Role[] = ['token', 'admin', 'moderator', 'employee', 'root']

/** A request of one of these operations, new each time. */
export async function creation(company: Company, what: string): Promise<Creation> {
  const pattern = what.replace('POST ', '')
  const make = others[what] ?? writes[what]
  if (!make)
    throw new Error(`${what}: say in e2e/contracts/creating.ts what it sends, or why it takes no Idempotency-Key`)
  const { as, thing, body, headers } = (await make(company)) as Sent
  const line = table().find(one => one.what === what)!
  const role = as ?? boldest.find(one => roles.includes(one) && line.answers[one] === 'yes')!
  const written = sent(body, pattern)
  return {
    method: 'POST',
    path: await addressOf(pattern, company, thing),
    headers: {
      ...(written.headers as Record<string, string>),
      ...(written.body instanceof URLSearchParams && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      ...credentials(company, role, pattern, 'POST'),
      ...headers,
    },
    body: written.body?.toString(),
  }
}

/** Sends a request with a key, or without. */
export async function send({ method, path, headers, body }: Creation, key?: string, origin = serverUrl()) {
  const response = await fetch(new URL(path, origin), {
    method,
    body,
    headers: { ...headers, ...(key !== undefined && { 'Idempotency-Key': key }) },
  })
  return {
    status: response.status,
    again: response.headers.get('idempotent-replayed'),
    said: response.headers,
    body: await response.text(),
  }
}

/** How many rows a company has in each table, but for keys, counts of changes by connection, and what jobs write when they like. */
export async function rowsOf({ sql: database, organization }: World): Promise<Record<string, number>> {
  const tables = await database.execute<{ name: string }>(sql`
    select c.table_name as name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'organization_id' and t.table_type = 'BASE TABLE'
      and c.table_name not in ('idempotency_keys', 'change_counts', 'mails', 'text_messages', 'digests')`)
  const counts = tables.map(
    ({ name }) =>
      `select '${name}' as name, count(*)::int as rows from "${name}" where organization_id = ${organization.id}`,
  )
  const found = await database.execute<{ name: string; rows: number }>(sql.raw(counts.join(' union all ')))
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows]))
}

/** What has been done in a company since, as the record of deeds has it: each deed by what it was done to. */
export async function deedsSince({ sql: database, organization }: World, id: number): Promise<string[]> {
  const found = await database.execute<{ deed: string }>(sql`
    select key || ' ' || subject_type || ' ' || subject_id as deed from activities
    where organization_id = ${organization.id} and id > ${id} order by id`)
  return found.map(({ deed }) => deed)
}

/** The newest line of the record of deeds. */
export async function newestDeed({ sql: database, organization }: World): Promise<number> {
  const [found] = await database.execute<{ id: number }>(
    sql`select coalesce(max(id), 0)::int as id from activities where organization_id = ${organization.id}`,
  )
  return found!.id
}
