import type { Database } from '@/db'
import { companyTokens, credentials } from '@/db/schema/credentials'
import { organizationDomains, organizations } from '@/db/schema/organizations'
import { assignmentRecords, departments, employeeRecords, jobs, locations, people } from '@/db/schema/people'
import { values } from '@/db/schema/values'
import { digest, seal } from '@/lib/domain/credentials/secrets'
import { currentPeriodStart } from '@/lib/domain/organizations/period'
import { paintAvatars } from './album'
import { dateBefore, daysBefore } from './calendar'
import { type Member, teamNames } from './cast'
import { contactOf, places } from './contacts'
import { uuidOf } from './identity'
import { seeded } from './random'
import { said } from './texts/about'
import type { SeedValue, ValueKey } from './values'

/** What a company is made of, before it has ids. */
export type Founding = {
  organization: typeof organizations.$inferInsert & { id: number; subdomain: string }
  members: Member[]
  values: SeedValue[]
  token: string
}

export type Colleague = Member & { id: number }

/** A company that stands, for what happens in it. */
export type Company = {
  id: number
  quota: number
  periodStart: Date
  colleagues: Colleague[]
  values: Map<ValueKey, number>
}

type Context = { tx: Database; now: Date; passwordHash: string; nextPerson: () => number; nextValue: () => number }

// Laurel came to the company a little over a year ago; whoever was there already got their account then.
const arrival = 380

/** Writes a company: its people with their accounts, places, departments and jobs, its values and its token. */
export async function foundCompany(context: Context, founding: Founding): Promise<Company> {
  const { tx, now, passwordHash } = context
  const { organization, members } = founding
  const organizationId = organization.id
  const periodStart = await currentPeriodStart(tx, organization.hi5Period ?? 'weekly', organization.timeZone ?? 'UTC')
  const quota = organization.hi5Quota ?? 5
  await tx.insert(organizations).values({
    ...organization,
    uuid: uuidOf(`organization ${organizationId}`),
    hi5PeriodStart: periodStart,
    createdAt: daysBefore(now, arrival),
  })
  await tx.insert(organizationDomains).values({ domain: `${organization.subdomain}.example`, organizationId })

  const colleagues = members.map(member => ({ ...member, id: context.nextPerson() }))
  const idOf = new Map(colleagues.map(one => [one.username, one.id]))
  const avatars = await paintAvatars(tx, organizationId, colleagues, daysBefore(now, arrival))
  const joined = (one: Colleague) => new Date(daysBefore(now, Math.min(one.hired, arrival)).getTime() + one.id * 60_000)
  await tx.insert(people).values(
    colleagues.map(one => ({
      id: one.id,
      uuid: uuidOf(`person ${one.id}`),
      organizationId,
      username: one.username,
      email: one.email ?? `${one.username}@${organization.subdomain}.example`,
      firstName: one.first,
      lastName: one.last,
      displayName: one.display ?? `${one.first} ${one.last}`,
      role: one.role,
      hi5Balance: quota,
      // Most let their birthday be known, as people do.
      showsBirthday: one.id % 5 !== 0,
      avatar: avatars.get(one.username),
      linkedinUrl: one.linkedin && `https://www.linkedin.com/in/${one.username}-${organization.subdomain}`,
      about: said[one.username]?.about,
      pronouns: said[one.username]?.pronouns,
      createdAt: joined(one),
      modifiedAt: joined(one),
    })),
  )
  await tx.insert(credentials).values(
    colleagues.map(one => {
      const key = `demo-${one.username}-key`
      return { organizationId, personId: one.id, passwordHash, apiKeyHash: digest(key), apiKeySealed: seal(key) }
    }),
  )
  await tx.insert(companyTokens).values({
    organizationId,
    name: 'Demo integration',
    tokenHash: digest(founding.token),
    createdById: colleagues[0]!.id,
    createdAt: daysBefore(now, arrival - 2),
  })

  const listed = <T extends string>(names: T[]) => [...new Set(names)].map(name => ({ organizationId, name }))
  const byName = (rows: { id: number; name: string }[]) => new Map(rows.map(row => [row.name, row.id]))
  const departmentIds = byName(
    await tx
      .insert(departments)
      .values(listed(members.map(one => teamNames[one.team])))
      .returning({ id: departments.id, name: departments.name }),
  )
  const locationIds = byName(
    await tx
      .insert(locations)
      .values(listed(members.map(one => one.place)).map(row => ({ ...row, ...places[row.name] })))
      .returning({ id: locations.id, name: locations.name }),
  )
  const jobIds = byName(
    await tx
      .insert(jobs)
      .values(listed(members.map(one => one.job)).map(({ name: title }) => ({ organizationId, title })))
      .returning({ id: jobs.id, name: jobs.title }),
  )
  const random = seeded(organizationId * 101)
  const contacts = colleagues.map(one => contactOf(one, random))
  await tx.insert(employeeRecords).values(
    colleagues.map((one, index) => ({
      organizationId,
      personId: one.id,
      // So that each day on which the demo is begun somebody has one.
      birthdate: one.username === 'emi' ? `1992-${dateBefore(now, 0).slice(5)}` : one.born,
      ...contacts[index]!.home,
      createdAt: joined(one),
      modifiedAt: joined(one),
    })),
  )
  await tx.insert(assignmentRecords).values(
    colleagues.map((one, index) => ({
      organizationId,
      personId: one.id,
      jobId: jobIds.get(one.job),
      departmentId: departmentIds.get(teamNames[one.team]),
      locationId: locationIds.get(one.place),
      managerId: one.manager === undefined ? null : idOf.get(one.manager),
      dateHired: dateBefore(now, one.hired),
      employeeNumber: String(1000 + one.id),
      ...contacts[index]!.work,
      createdAt: joined(one),
      modifiedAt: joined(one),
    })),
  )
  return { id: organizationId, quota, periodStart, colleagues, values: await writeValues(context, founding) }
}

async function writeValues({ tx, now, nextValue }: Context, { organization, values: told }: Founding) {
  const ids = new Map(told.map(value => [value.key, nextValue()]))
  await tx.insert(values).values(
    told.map(({ key, name, description, tint, parent, archived }, position) => ({
      id: ids.get(key)!,
      uuid: uuidOf(`value ${key}`),
      organizationId: organization.id,
      name,
      description,
      tint,
      position,
      parentId: parent && ids.get(parent),
      createdAt: daysBefore(now, arrival),
      archivedAt: archived === undefined ? null : daysBefore(now, archived),
    })),
  )
  return ids
}
