import { and, eq, inArray } from 'drizzle-orm'
import type { Database } from '@/db'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { assignmentRecords, employeeClasses } from '@/db/schema/people'
import { daysBefore } from './calendar'
import type { Company } from './company'
import type { Random } from './random'

type Context = { tx: Database; now: Date; random: Random }

const fields = [
  {
    name: 'Favourite operating system',
    privacy: 'everyone',
    chance: 0.4,
    said: ['OS/2', 'Debian', 'BeOS', 'macOS', 'Whatever boots'],
  },
  { name: 'T-shirt size', privacy: 'everyone', chance: 0.8, said: ['XS', 'S', 'M', 'M', 'L', 'L', 'XL'] },
  {
    name: 'Company bike',
    privacy: 'manager_and_employee',
    chance: 0.6,
    said: ['Longtail 3', 'Box S', 'Box L', 'Courier', 'Trike'],
  },
  { name: 'Pay band', privacy: 'administrators', chance: 1, said: ['B1', 'B2', 'B3', 'C1', 'C2'] },
] as const

const classes = { regular: 'Regular Employee', partTime: 'Part-time Employee', apprentice: 'Apprentice' }
const partTimers = ['zoe', 'ruth', 'petra']

/** Writes what a company notes of its people, and how it classes them. */
export async function writeNotes({ tx, now, random }: Context, { id: organizationId, colleagues }: Company) {
  const createdAt = daysBefore(now, 300)
  const made = await tx
    .insert(customFields)
    .values(fields.map(({ name, privacy }, position) => ({ organizationId, name, privacy, position, createdAt })))
    .returning({ id: customFields.id })
  await tx.insert(customFieldRecords).values(
    colleagues.flatMap(({ id: personId }) =>
      fields.flatMap(({ chance, said }, n) => {
        const content = random.pick<string>(said)
        const of = { organizationId, personId, customFieldId: made[n]!.id }
        return random.chance(chance) ? [{ ...of, content, createdAt, modifiedAt: createdAt }] : []
      }),
    ),
  )
  const rows = await tx
    .insert(employeeClasses)
    .values(Object.values(classes).map(name => ({ organizationId, name, createdAt })))
    .returning()
  const classOf = (username: string, job: string) =>
    partTimers.includes(username) ? classes.partTime : job === 'Apprentice' ? classes.apprentice : classes.regular
  for (const { id, name } of rows) {
    const personIds = colleagues.filter(one => classOf(one.username, one.job) === name).map(one => one.id)
    if (personIds.length === 0) continue
    await tx
      .update(assignmentRecords)
      .set({ employeeClassId: id, fullTime: name !== classes.partTime })
      .where(and(eq(assignmentRecords.organizationId, organizationId), inArray(assignmentRecords.personId, personIds)))
  }
}
