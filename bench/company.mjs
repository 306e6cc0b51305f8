import { createHash, randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { encode } from 'next-auth/jwt'
import { runNode } from '../bin/lib/run.mjs'

const digest = text => createHash('sha256').update(text).digest('hex')
const candidates = 2000

/**
 * A company of so many people and recognitions, with all that a benchmark needs to be let in.
 * @param {string} root
 * @param {{ sql: import('postgres').Sql, databaseUrl: string, secret: string }} laurel
 * @param {{ recognitions: number, people: number }} size
 * @returns {Promise<Company>}
 * @typedef {{ key: string, token: string, cookie: string, email: string,
 *   employee: { email: string, key: string }, ids: Record<string, string | number> }} Company
 */
export async function fillCompany(root, { sql, databaseUrl, secret }, { recognitions, people }) {
  const code = await runNode([join(root, 'bench', 'fill.mjs'), databaseUrl, `${recognitions}`, `${people}`], {
    onOutput: () => {},
  })
  if (code !== 0) throw new Error(`bench/fill.mjs failed (exit code ${code}).`)
  const [admin] =
    await sql`select id, organization_id as org, email from people where role = 'admin' order by id desc limit 1`
  const { org } = admin
  const [key, token] = [randomBytes(20).toString('hex'), randomBytes(20).toString('hex')]
  await sql`insert into personal_keys (organization_id, person_id, name, key_hash, ending, expires_at)
    values (${org}, ${admin.id}, 'Bench', ${digest(key)}, ${key.slice(-4)}, now() + interval '1 day'),
      (${org}, ${admin.id + 7}, 'Bench', ${digest(`${key}e`)}, ${key.slice(-4)}, now() + interval '1 day')`
  await sql`insert into company_tokens (organization_id, name, token_hash) values (${org}, 'Bench', ${digest(token)})`
  const [session] = await sql`insert into sessions (organization_id, person_id, expires_at)
    values (${org}, ${admin.id}, now() + interval '1 day') returning id`
  const sealed = await encode({ token: { sid: session.id }, secret, maxAge: 86_400 })

  await fillHiring(sql, org, admin.id)
  await sql`vacuum analyze`
  const [ids] = await sql`select
    (select id from recognitions where organization_id = ${org} and not is_private order by id offset ${Math.floor(recognitions / 2)} limit 1) as recognition,
    (select id from leave_requests where organization_id = ${org} order by id limit 1 offset 1000) as leave,
    (select uuid from candidates where organization_id = ${org} order by id limit 1 offset 1000) as candidate,
    (select uuid from candidate_references where organization_id = ${org} order by id limit 1 offset 1000) as reference,
    (select id from values where organization_id = ${org} order by id limit 1) as value`
  return {
    key,
    token,
    cookie: `laurel.session=${sealed}`,
    email: admin.email,
    employee: { email: admin.email.replace('bench1@', 'bench8@'), key: `${key}e` },
    ids: { ...ids, colleague: admin.id + 7, middle: Math.floor(recognitions / 2) },
  }
}

/** The company as a hiring firm, its administrator as root recruiter of a few thousand candidates. */
async function fillHiring(sql, org, person) {
  await sql`insert into hiring_firms (organization_id) values (${org})`
  const [recruiter] =
    await sql`insert into recruiters (organization_id, person_id, role) values (${org}, ${person}, 'root') returning id`
  await sql`insert into candidates (organization_id, recruiter_id, internal_id, first_name, last_name, email)
    select ${org}, ${recruiter.id}, 'B-' || n, 'Candidate', n::text, 'candidate' || n || '@bench.example' from generate_series(1, ${candidates}::int) n`
  await sql`insert into profiles (organization_id, candidate_id) select organization_id, id from candidates where organization_id = ${org}`
  await sql`with sets as (insert into question_sets (organization_id, title) select ${org}, 'Questions ' || n from generate_series(1, 20) n returning id),
      versions as (insert into question_set_versions (organization_id, question_set_id, number, title, language, questions)
        select ${org}, min(id), 1, 'Questions', 'en', '[]'::jsonb from sets returning id, question_set_id)
    insert into reference_requests (organization_id, candidate_id, question_set_id, version_id, requested_by_id, language, status)
      select ${org}, c.id, v.question_set_id, v.id, ${recruiter.id}, 'en', 'sent' from candidates c, versions v where c.organization_id = ${org}`
  await sql`insert into candidate_references
    (organization_id, candidate_id, request_id, first_name, last_name, email, language, relationship, status)
    select ${org}, q.candidate_id, q.id, 'Referee', n::text, 'referee' || n || '@bench.example', 'en', 'manager', 'invited'
    from reference_requests q, generate_series(1, 2) n where q.organization_id = ${org}`
  await sql`insert into invoices (organization_id, month, number, currency, total)
    select ${org}, date_trunc('month', current_date) - n * interval '1 month', 101 - n, 'EUR', 90000 from generate_series(1, 100) n`
}
