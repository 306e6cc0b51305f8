import { and, eq, isNull, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import type { LastChange } from '../activity/last-changes'
import type { Actor } from '../actor'
import { DomainError, notFound } from '../errors'
import { type FirmChanges, recordFirm } from './firm-commands'
import { type HiringFirm, selectFirm } from './firm-queries'
import { requireRoot } from './policy'

/** The rules of the firm that are changed together. */
export const firmSections = {
  look: ['colour'],
  voice: ['senderName', 'language'],
  reminders: ['reminderInterval', 'reminderCap', 'reminderRate', 'remindersSkipWeekends'],
  links: ['linkDays'],
  retention: ['retentionDays'],
  sight: ['sharesSight'],
  price: ['referencePrice', 'currency'],
} as const satisfies Record<string, (keyof HiringFirm)[]>

export type FirmSection = keyof typeof firmSections

/** Tells whether anybody has changed a section since it was read. */
export const stampOfFirm = (firm: Pick<HiringFirm, (typeof firmSections)[FirmSection][number]>, section: FirmSection) =>
  JSON.stringify(firmSections[section].map(field => firm[field]))

/** The firm with its rules. For roots; throws `forbidden`, `not_found`. */
export async function findFirmSettings(actor: Actor): Promise<HiringFirm> {
  const { organization } = requireRoot(actor)
  const [found] = await selectFirm().where(
    and(eq(hiringFirms.organizationId, organization.id), isNull(hiringFirms.closedAt)),
  )
  if (!found) throw notFound('Hiring firm')
  return found
}

/**
 * Changes one section of the firm's rules. `seen` is the stamp of that section as the writer had it in front of them: when
 * somebody else has changed it since, nothing is written. For roots; throws `forbidden`, `not_found`, `mismatch`.
 */
export async function reviseFirmSection(
  actor: Actor,
  section: FirmSection,
  changes: Omit<FirmChanges, 'name'>,
  { seen }: { seen?: string } = {},
): Promise<void> {
  const root = requireRoot(actor)
  const own = eq(hiringFirms.organizationId, root.organization.id)
  await transaction(actor, async tx => {
    const [before] = await tx
      .select()
      .from(hiringFirms)
      .where(and(own, isNull(hiringFirms.closedAt)))
      .for('update')
    if (!before) throw notFound('Hiring firm')
    if (seen !== undefined && stampOfFirm(before, section) !== seen)
      throw new DomainError('mismatch', 'Somebody else has changed this meanwhile')
    const changed = firmSections[section].filter(
      field => changes[field] !== undefined && changes[field] !== before[field],
    )
    if (changed.length === 0) return
    await tx
      .update(hiringFirms)
      .set({ ...Object.fromEntries(changed.map(field => [field, changes[field]])), modifiedAt: sql`now()` })
      .where(own)
    await recordFirm(tx, root, 'revised', { changed })
  })
}

type Found = { field: string; by: string | null; at: string }

/** Who changed each section last, the look by its logo too; sections nobody ever changed are absent. For roots; throws `forbidden`. */
export async function listLastFirmChanges(actor: Actor): Promise<Map<FirmSection, LastChange>> {
  const { organization } = requireRoot(actor)
  const found = (await db.execute(sql`select distinct on (f.field) f.field, p.display_name as by, a.created_at as at
    from activities a
    cross join lateral jsonb_array_elements_text(case
      when a.key = 'hiring_firm.logo_changed' then '["logo"]'::jsonb
      when a.key = 'retention.revised' then '["retentionDays"]'::jsonb
      when jsonb_typeof(a.data -> 'changed') = 'array' then a.data -> 'changed' else '[]'::jsonb end) as f(field)
    left join people p on p.organization_id = a.organization_id and p.id = a.actor_id
    where a.organization_id = ${organization.id} and a.key in ('hiring_firm.revised', 'hiring_firm.logo_changed', 'retention.revised')
    order by f.field, a.id desc`)) as unknown as Found[]
  const latest = new Map<FirmSection, LastChange>()
  for (const { field, by, at } of found) {
    const section = sectionOf(field)
    const change = { by, at: new Date(at) }
    const known = section && latest.get(section)
    if (section && (!known || known.at < change.at)) latest.set(section, change)
  }
  return latest
}

const sectionOf = (field: string) =>
  field === 'logo'
    ? 'look'
    : (Object.keys(firmSections) as FirmSection[]).find(one => (firmSections[one] as readonly string[]).includes(field))
