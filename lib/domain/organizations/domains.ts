import { domainToASCII } from 'node:url'
import { and, asc, eq, sql } from 'drizzle-orm'
import { db, transaction } from '@/db'
import { organizationDomains } from '@/db/schema/organizations'
import { recordActivity } from '../activity/commands'
import type { PersonActor } from '../actor'
import { invalid, notFound } from '../errors'
import { requireAdmin } from '../people/queries'
import { isPublicMail } from './public-mail'

const ours = (actor: PersonActor) => eq(organizationDomains.organizationId, actor.organization.id)

/** The company's e-mail domains, each with how many active colleagues have an address there. Throws `forbidden`. */
export async function listDomains(actor: PersonActor) {
  requireAdmin(actor)
  return db
    .select({
      domain: organizationDomains.domain,
      people: sql<number>`(select count(*)::int from people p where p.organization_id = organization_domains.organization_id
        and p.deleted_at is null and split_part(lower(p.email), '@', 2) = organization_domains.domain)`,
    })
    .from(organizationDomains)
    .where(ours(actor))
    .orderBy(asc(organizationDomains.domain))
}

/** "https://Example.com/", "@example.com" and an address there all mean example.com. Throws `invalid`. */
function domainOf(text: string): string {
  const host = text
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^.*@/, '')
  const domain = domainToASCII(host).toLowerCase()
  if (domain.length > 253 || !/^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(domain))
    throw invalid({ domain: 'must be a domain such as example.com' })
  if (isPublicMail(domain)) throw invalid({ domain: 'is of a public mail provider, where anybody gets an address' })
  return domain
}

/**
 * Lets everybody whom a sign-in provider vouches for with an address at this domain join the company. A domain belongs to
 * one company of the installation. For administrators; throws `forbidden`, `invalid`.
 */
export async function addDomain(actor: PersonActor, text: string): Promise<string> {
  requireAdmin(actor)
  const domain = domainOf(text)
  const organizationId = actor.organization.id
  await transaction(actor, async tx => {
    const added = await tx
      .insert(organizationDomains)
      .values({ domain, organizationId })
      .onConflictDoNothing()
      .returning({ domain: organizationDomains.domain })
    if (added.length === 0) {
      const mine = await tx
        .select({ domain: organizationDomains.domain })
        .from(organizationDomains)
        .where(and(ours(actor), eq(organizationDomains.domain, domain)))
      throw invalid({ domain: mine.length > 0 ? 'is on the list already' : 'belongs to another company here' })
    }
    const deed = {
      subjectType: 'organization',
      subjectId: organizationId,
      data: { changed: { domain: [null, domain] } },
    }
    await recordActivity(tx, actor, { key: 'company_domains.revised', ...deed })
  })
  return domain
}

/** Lets nobody new join by this domain; who has joined stays. For administrators; throws `forbidden`, `not_found`. */
export async function removeDomain(actor: PersonActor, domain: string): Promise<void> {
  requireAdmin(actor)
  await transaction(actor, async tx => {
    const gone = await tx
      .delete(organizationDomains)
      .where(and(ours(actor), eq(organizationDomains.domain, domain)))
      .returning({ domain: organizationDomains.domain })
    if (gone.length === 0) throw notFound('Domain')
    const data = { changed: { domain: [domain, null] } }
    const deed = { subjectType: 'organization', subjectId: actor.organization.id, data }
    await recordActivity(tx, actor, { key: 'company_domains.revised', ...deed })
  })
}
