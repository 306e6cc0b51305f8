import { and, asc, eq, isNull, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db'
import { hiringFirms } from '@/db/schema/hiring'
import { organizations } from '@/db/schema/organizations'
import type { Actor } from '../actor'
import { notFound } from '../errors'
import { offsetOf, type Page, type PageAsked } from '../pages'
import { requireRecruiter } from './policy'

const columns = {
  uuid: organizations.uuid,
  name: organizations.name,
  logo: hiringFirms.logo,
  colour: hiringFirms.colour,
  senderName: hiringFirms.senderName,
  language: hiringFirms.language,
  sharesSight: hiringFirms.sharesSight,
  reminderInterval: hiringFirms.reminderInterval,
  reminderCap: hiringFirms.reminderCap,
  reminderRate: hiringFirms.reminderRate,
  remindersSkipWeekends: hiringFirms.remindersSkipWeekends,
  linkDays: hiringFirms.linkDays,
  retentionDays: hiringFirms.retentionDays,
  referencePrice: hiringFirms.referencePrice,
  currency: hiringFirms.currency,
  asksForLeads: hiringFirms.asksForLeads,
  createdAt: hiringFirms.createdAt,
}

/** The query behind every reading of firms. */
export const selectFirm = () =>
  db.select(columns).from(hiringFirms).innerJoin(organizations, eq(organizations.id, hiringFirms.organizationId))

/** A firm that recruits, with the rules by which it does. */
export type HiringFirm = Awaited<ReturnType<typeof selectFirm>>[number]

/** A recruiter's own firm; every open one for who looks after the installation. Throws `forbidden`. */
function inSight(actor: Actor): SQL {
  const all = actor.kind === 'person' && actor.role === 'super_admin'
  const own = all ? undefined : eq(hiringFirms.organizationId, requireRecruiter(actor).organization.id)
  return and(isNull(hiringFirms.closedAt), own)!
}

/** The firms in the actor's sight, the oldest first. Throws `forbidden` for who neither recruits nor runs the installation. */
export async function listFirms(actor: Actor, page: PageAsked): Promise<Page<HiringFirm>> {
  const condition = inSight(actor)
  const [items, [counted]] = await Promise.all([
    selectFirm().where(condition).orderBy(asc(hiringFirms.organizationId)).limit(page.size).offset(offsetOf(page)),
    db.select({ total: sql<number>`count(*)::int` }).from(hiringFirms).where(condition),
  ])
  return { items, total: counted!.total }
}

/** One firm in the actor's sight, by its company's uuid; throws `forbidden`, `not_found`. */
export async function findFirm(actor: Actor, uuid: string): Promise<HiringFirm> {
  const [found] = await selectFirm().where(and(inSight(actor), eq(organizations.uuid, uuid)))
  if (!found) throw notFound('Hiring firm')
  return found
}
