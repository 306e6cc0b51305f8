import { randomBytes } from 'node:crypto'
import { db } from '@/db'
import { companyTokens } from '@/db/schema/credentials'
import { organizations } from '@/db/schema/organizations'
import { departments, jobs, locations } from '@/db/schema/people'
import { reviewCycles, reviewParticipants } from '@/db/schema/performance'
import { values } from '@/db/schema/values'
import { digest, mintSecret } from '@/lib/domain/credentials/secrets'

/** Letters and digits that no other test has. */
export const unique = () => randomBytes(6).toString('hex')

export type OrganizationRow = typeof organizations.$inferSelect
export type OrganizationOverrides = Partial<typeof organizations.$inferInsert>

/** A company of its own, with a subdomain nobody else has. */
export async function makeOrganization(overrides: OrganizationOverrides = {}): Promise<OrganizationRow> {
  const subdomain = `co-${unique()}`
  const [row] = await db
    .insert(organizations)
    .values({ name: `Company ${subdomain}`, subdomain, ...overrides })
    .returning()
  return row!
}

/** A company token, in the clear as its integration would send it. */
export async function makeCompanyToken(
  organizationId: number,
  overrides: Partial<typeof companyTokens.$inferInsert> = {},
): Promise<string> {
  const token = mintSecret()
  await db
    .insert(companyTokens)
    .values({ organizationId, name: 'Test integration', tokenHash: digest(token), ...overrides })
  return token
}

/** A value of the company. */
export async function makeValue(organizationId: number, overrides: Partial<typeof values.$inferInsert> = {}) {
  const [row] = await db
    .insert(values)
    .values({ organizationId, name: `Value ${unique()}`, description: 'What we stand for', ...overrides })
    .returning()
  return row!
}

/** A department, by its name. */
export async function makeDepartment(organizationId: number, name: string) {
  const [row] = await db.insert(departments).values({ organizationId, name }).returning()
  return row!
}

/** A place of work, by its name. */
export async function makeLocation(
  organizationId: number,
  name: string,
  overrides: Partial<typeof locations.$inferInsert> = {},
) {
  const [row] = await db
    .insert(locations)
    .values({ organizationId, name, ...overrides })
    .returning()
  return row!
}

/** A job title people can hold. */
export async function makeJob(organizationId: number, title: string) {
  const [row] = await db.insert(jobs).values({ organizationId, title }).returning()
  return row!
}

export type Participation = Omit<typeof reviewParticipants.$inferInsert, 'organizationId' | 'cycleId'>

/** A round of reviews, running unless told otherwise, with those who take part. */
export async function makeReviewCycle(
  organizationId: number,
  {
    participants = [],
    ...overrides
  }: Partial<typeof reviewCycles.$inferInsert> & { participants?: Participation[] } = {},
) {
  const [row] = await db
    .insert(reviewCycles)
    .values({
      organizationId,
      name: `Cycle ${unique()}`,
      startsOn: '2026-01-01',
      endsOn: '2026-06-30',
      status: 'running',
      ...overrides,
    })
    .returning()
  if (participants.length > 0)
    await db.insert(reviewParticipants).values(participants.map(one => ({ ...one, organizationId, cycleId: row!.id })))
  return row!
}
