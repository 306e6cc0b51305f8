import { and, eq, sql } from 'drizzle-orm'
import { companyTokens } from '@/db/schema/credentials'
import { mails } from '@/db/schema/notifications'
import { organizationDomains } from '@/db/schema/organizations'
import { createCompanyToken } from '@/lib/domain/credentials/company-tokens'
import type { Given } from './acting'
import type { Company } from './company'
import { admin, type Deed, id, next, picture, seen } from './deed'

async function aToken(company: Company): Promise<Given> {
  const { world } = company
  const name = `Token ${next()}`
  await createCompanyToken(await admin(company), {
    name,
    dialects: ['peerly'],
    grants: [{ resource: 'recognitions', access: 'read' }],
    days: 7,
  })
  // By its name: others make tokens at the same moment.
  const own = and(eq(companyTokens.organizationId, world.organization.id), eq(companyTokens.name, name))
  const [made] = await world.sql.select().from(companyTokens).where(own)
  return id(made!)
}

/** A mail that was refused. */
async function aRefusedMail({ world }: Company): Promise<Given> {
  const [written] = await world.sql
    .insert(mails)
    .values({
      organizationId: world.organization.id,
      recipient: `emi-${next()}@example.com`,
      subject: 'A notice',
      text: 'Something happened',
      html: '<p>Something happened</p>',
      occasion: `deed ${next()} ${Date.now()}`,
      state: 'refused',
    })
    .returning({ id: mails.id })
  return { channel: 'mail', id: written!.id }
}

/** A job that failed, and would not be tried again before long. */
async function aFailedJob({ world }: Company): Promise<Given> {
  const payload = JSON.stringify({ organizationId: world.organization.id })
  const [job] = await world.sql.execute<{ id: string }>(sql`select id from graphile_worker.add_job('nobodys_task',
    ${payload}::json, run_at => now() + interval '1 day', max_attempts => 2)`)
  await world.sql.execute(sql`update graphile_worker._private_jobs set attempts = 2, last_error = 'The disk is full'
    where id = ${job!.id}::bigint`)
  return { id: job!.id }
}

/** The deeds of companies, their tokens and their outbox. */
export const companyDeeds: Record<string, Deed> = {
  'action companies.makeCompany': () => ({
    company: 'Another',
    subdomain: 'no label',
    country: 'GB',
    timeZone: 'UTC',
    firstName: 'Ada',
    lastName: 'Admin',
    email: 'ada@example.com',
  }),
  'action company.addCompanyDomain': () => ({ domain: `d${next()}.example.com` }),
  'action company.chooseCompanyLogo': () => ({ logo: picture() }),
  'action company.recolourCompany': () => ({ own: 'on', colour: '#1f6f4a', seen }),
  'action company.removeCompanyDomain': async ({ world }) => {
    const domain = `d${next()}-${Date.now()}.example.com`
    await world.sql.insert(organizationDomains).values({ organizationId: world.organization.id, domain })
    return { domain }
  },
  'action company.removeCompanyLogo': () => ({}),
  'action company.renameCompany': () => ({ name: 'Renamed', seen }),
  'action company.setCompanyClock': () => ({ timeZone: 'Asia/Tokyo', seen }),
  'action company.setCompanyWeek': () => ({
    effectiveDate: '2031-01-06',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(day => [`h${day}`, '4'])),
    seen,
  }),
  'action company.setLeaveYear': () => ({ month: '4', day: '1', seen }),
  'action company.setThanks': () => ({ hi5Quota: '7', hi5Period: 'weekly', seen }),
  'action retention.keepCandidates': () => ({ days: '', seen: '17' }),
  'action tokens.makeToken': () => ({
    name: `Token ${next()}`,
    days: '7',
    dialects: 'peerly',
    may_recognitions: 'read',
  }),
  // Who has no password yet is nobody here.
  'action companies.inviteAdminAgain': async ({ world }) => {
    const { id: person } = await world.person({ role: 'admin', password: null })
    return { id: world.organization.id, person, scripts: 'on' }
  },
  // Nobody suspends their own company: it is said to whom may suspend others.
  'action companies.setStanding': ({ world }) => ({ id: world.organization.id, standing: 'suspend', scripts: 'on' }),
  'action outbox.sendOnceMore': aRefusedMail,
  'action outbox.startJobAgain': aFailedJob,
  'action tokens.revokeToken': aToken,
  'action tokens.rotateToken': async company => ({ ...(await aToken(company)), overlap: '1' }),
}
