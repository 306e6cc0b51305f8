import { sql } from 'drizzle-orm'
import type { Company } from '@/e2e/authority/company'
import { makeFeedback, makeLead } from '@/e2e/world/feedback'
import { unique } from '@/e2e/world/organization'
import { createLeaveRequest } from '@/lib/domain/leave/commands'

// More of everything, for whoever may have a list of it.

async function moreWork({ world, who, sam, department, value, leaveType, recognition }: Company, n: number) {
  const location = await world.location(`Place ${n}`)
  const job = await world.job(`Job ${n}`)
  const person = await world.person({
    managerId: who.manager.id,
    departmentId: n % 2 ? department.id : (await world.department(`Department ${n}`)).id,
    locationId: location.id,
    jobId: job.id,
  })
  const { id } = await world.recognition({
    giver: n % 2 ? who.root : sam,
    recipients: [n % 2 ? sam : who.root, person],
    values: [value, await world.value()],
    hi5s: [who.admin, person],
    comments: [{ author: person, text: 'So true' }],
    picture: await world.picture(),
  })
  const { sql: database, organization } = world
  await database.execute(sql`insert into comments (organization_id, recognition_id, author_id, text)
    values (${organization.id}, ${recognition.id}, ${person.id}, 'And thank you')`)
  await database.execute(sql`insert into hi5s (organization_id, recognition_id, giver_id)
    values (${organization.id}, ${recognition.id}, ${person.id})`)
  await database.execute(sql`insert into reports (organization_id, recognition_id, reporter_id, mark_as, reason, resolved_at)
    select ${organization.id}, ${id}, id, 'fraud', 'Hm', case when ${n % 2 === 1} then now() end
    from people where id in (${person.id}, ${who.employee.id})`)
  await database.execute(sql`insert into reviews (organization_id, recognition_id, moderator_id, is_inappropriate)
    select ${organization.id}, ${id}, ${who.moderator.id}, true where ${n % 2 === 1}`)
  const day = new Date(Date.UTC(2030, 0, 7 + 7 * n)).toISOString().slice(0, 10)
  for (const asker of [sam, who.root, who.admin, person])
    await createLeaveRequest(await world.actor(asker), { startDate: day, endDate: day, leaveTypeId: leaveType.id })
  await world.event({ startsAt: `2030-02-${10 + (n % 10)}T10:00:00`, endsAt: `2030-02-${10 + (n % 10)}T11:00:00` })
  await world.event({ locations: [location] })
  await world.holiday(`2032-03-${10 + (n % 10)}`)
  await world.leaveType()
  await world.employeeClass(`Class ${n}`)
  await world.customField({ records: [{ person: sam, content: 'Blue' }] })
  await world.reviewCycle({ participants: [{ personId: sam.id }, { personId: person.id }] })
  await world.companyToken()
}

async function moreHiring({ world, who, rita, candidate }: Company, n: number) {
  const { sql: database, organization } = world
  const one = await world.candidate(rita)
  const request = await world.referenceRequest(one)
  const reference = await world.reference(one, { requestId: request.id })
  await makeLead(reference)
  await makeFeedback(one)
  // The candidate whose page is asked for gets more requests and referees too.
  await world.reference(candidate, { requestId: (await world.referenceRequest(candidate)).id })
  await world.questionSet()
  await world.recruiter('recruiter')
  await database.execute(sql`insert into flags (organization_id, candidate_id, reference_id, kind)
    values (${organization.id}, ${one.id}, ${reference.id}, 'too_fast')`)
  await database.execute(sql`insert into metadata (organization_id, subject_type, subject_id, subject_uuid, candidate_id, address_hash)
    values (${organization.id}, 'candidate', ${one.id}, ${one.uuid}, ${one.id}, 'hash')`)
  await database.execute(sql`insert into activities (organization_id, key, subject_type, subject_id, subject_uuid, candidate_id, actor_id, source)
    select ${organization.id}, 'candidate.added', 'candidate', c.id, c.uuid, c.id, ${who.root.id}, 'web' from candidates c
    where c.organization_id = ${organization.id} and c.id in (${one.id}, ${candidate.id})`)
  await database.execute(sql`insert into invoices (organization_id, month, number, currency, total)
    values (${organization.id}, date '2024-01-01' + ${n}::int * interval '1 month', ${n + 1}, 'EUR', 900)`)
}

async function moreOfTheirOwn({ world, who }: Company, n: number) {
  const { sql: database, organization } = world
  for (const { id, email } of [who.root, who.admin]) {
    await database.execute(sql`insert into notices (organization_id, person_id, kind, recognition_id)
      select ${organization.id}, ${id}, 'recognition.received', max(id) from recognitions where organization_id = ${organization.id}`)
    await database.execute(sql`insert into sessions (organization_id, person_id, expires_at)
      values (${organization.id}, ${id}, now() + interval '1 day')`)
    await database.execute(sql`insert into personal_keys (organization_id, person_id, name, key_hash, ending, expires_at)
      values (${organization.id}, ${id}, ${`Key ${n}`}, ${unique()}, 'last', now() + interval '1 day')`)
    await database.execute(sql`insert into text_messages (organization_id, recipient, text, state, occasion)
      values (${organization.id}, '+4930123456', 'Hello', 'kept', ${`crowd ${n} ${email}`})`)
  }
  await database.execute(sql`insert into blackout_periods (organization_id, name, start_date, end_date)
    values (${organization.id}, ${`Rush ${n}`}, '2031-01-01', '2031-01-02')`)
}

/** So many more rows of everything that a list could show, the first of them numbered `first`. */
export async function addCrowd(company: Company, { first, rows }: { first: number; rows: number }) {
  for (let n = first; n < first + rows; n++)
    await Promise.all([moreWork(company, n), moreHiring(company, n), moreOfTheirOwn(company, n)])
  await company.world.sql.execute(sql`analyze`)
}
