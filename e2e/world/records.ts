import { db } from '@/db'
import { customFieldRecords, customFields } from '@/db/schema/custom-fields'
import { eventTypes } from '@/db/schema/events'
import { employeeClasses } from '@/db/schema/people'
import { unique } from './organization'

/** A class the company sorts its people into. */
export async function makeEmployeeClass(organizationId: number, name: string) {
  const [row] = await db.insert(employeeClasses).values({ organizationId, name }).returning()
  return row!
}

/** A kind of event. */
export async function makeEventType(organizationId: number, name = `Type ${unique()}`) {
  const [row] = await db.insert(eventTypes).values({ organizationId, name }).returning()
  return row!
}

export type CustomFieldOverrides = Partial<Omit<typeof customFields.$inferInsert, 'organizationId'>> & {
  /** What is noted of whom. */
  records?: { person: { id: number }; content: string }[]
}

/** Something the company notes of its people, with what it noted. */
export async function makeCustomField(organizationId: number, { records = [], ...own }: CustomFieldOverrides = {}) {
  const [row] = await db
    .insert(customFields)
    .values({ name: `Field ${unique()}`, ...own, organizationId })
    .returning()
  if (records.length > 0)
    await db.insert(customFieldRecords).values(
      records.map(({ person, content }) => ({
        organizationId,
        customFieldId: row!.id,
        personId: person.id,
        content,
      })),
    )
  return row!
}
