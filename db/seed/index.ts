import { createHash } from 'node:crypto'
import { sql } from 'drizzle-orm'
import { acrossOrganizations, db } from '@/db'
import { organizations } from '@/db/schema/organizations'
import { people } from '@/db/schema/people'
import { reviewCycles } from '@/db/schema/performance'
import { comments, hi5s, recognitions } from '@/db/schema/recognitions'
import { values } from '@/db/schema/values'
import { hashPassword } from '@/lib/domain/credentials/passwords'
import { writeApplause } from './applause'
import { acme, globex } from './cast'
import { type Founding, foundCompany } from './company'
import { seedHiring, seedOtherHiring } from './hiring'
import { writeHistory } from './history'
import { continueNumbering, counting } from './identity'
import { seedLeave } from './leave'
import { planObjected, writeModeration } from './moderation'
import { writeNotices } from './notices'
import { type Planned, planYear } from './plan'
import { type Random, seeded } from './random'
import { writeReviews } from './reviews'
import { writeSignIns } from './sign-ins'
import { acmeTexts } from './texts/acme'
import { atGlobex } from './texts/globex'
import { pictured } from './texts/pictured'
import { acmeValues, globexValues } from './values'

/** The password of every demo account. */
export const demoPassword = 'Laurel-Demo-1'

// Two servers may start at once on one database: the second waits, and then finds the company there.
const lock = createHash('sha256').update('laurel demo').digest().readInt32BE(0)

const companies: Founding[] = [
  {
    organization: {
      id: 1,
      name: 'Acme',
      subdomain: 'acme',
      timeZone: 'Europe/London',
      hi5Quota: 10,
      hi5Period: 'weekly',
    },
    members: acme,
    values: acmeValues,
    token: 'demo-acme-token',
  },
  {
    organization: {
      id: 2,
      name: 'Globex',
      subdomain: 'globex',
      timeZone: 'Europe/Berlin',
      hi5Quota: 20,
      hi5Period: 'monthly',
    },
    members: globex,
    values: globexValues,
    token: 'demo-globex-token',
  },
]

// How far back from the newest each picture stands.
const picturePlaces = [0, 3, 8, 13, 20, 28, 38, 51, 68, 90, 115, 146, 185, 230]

// Some of the older thanks still name the value that has been archived since.
const inItsTime = (one: Planned, random: Random): Planned =>
  one.age > 215 && random.chance(0.15) ? { ...one, values: [...one.values, 'speed'] } : one

const isEmpty = async (database: Pick<typeof db, 'select'>) =>
  (await database.select({ id: organizations.id }).from(organizations).limit(1)).length === 0

/**
 * Fills an empty database with the demo companies, the same every time but for the dates, which lie in the year before
 * now. Does nothing, and says false, where there is any company already.
 */
export async function seedDemo(): Promise<boolean> {
  if (!(await isEmpty(db))) return false
  const passwordHash = await hashPassword(demoPassword)
  return acrossOrganizations(async tx => {
    await tx.execute(sql`select pg_advisory_xact_lock(${lock})`)
    if (!(await isEmpty(tx))) return false
    const now = new Date()
    const next = {
      person: counting(),
      value: counting(),
      recognition: counting(),
      comment: counting(),
      hi5: counting(),
    }
    for (const founding of companies) {
      const random = seeded(2026 + founding.organization.id)
      const context = { tx, now, random, nextRecognition: next.recognition }
      const company = await foundCompany(
        { ...context, passwordHash, nextPerson: next.person, nextValue: next.value },
        founding,
      )
      const main = founding.organization.id === 1
      const year = main
        ? planYear(company.colleagues, acmeTexts, pictured, random, picturePlaces)
        : planYear(
            company.colleagues,
            atGlobex.filter(one => !one.picture),
            atGlobex.filter(one => one.picture),
            random,
            [1],
          )
      const planned = main ? [...year.map(one => inItsTime(one, random)), ...planObjected(company)] : year
      const happened = await writeHistory(context, company, planned)
      const applause = await writeApplause(context, company, happened, next)
      await writeNotices(context, company, happened, applause)
      // With chance of its own, so that the thanks stay what they were.
      await seedLeave(
        { ...context, random: seeded(3000 + company.id), timeZone: founding.organization.timeZone ?? 'UTC' },
        company,
      )
      const hiring = { ...context, random: seeded(4000 + company.id) }
      await (main ? seedHiring : seedOtherHiring)(hiring, company)
      if (!main) continue
      await writeModeration(context, company, happened)
      await writeReviews(context, company)
      await writeSignIns(context, company)
    }
    for (const table of [organizations, people, values, recognitions, comments, hi5s, reviewCycles])
      await continueNumbering(tx, table)
    return true
  })
}
