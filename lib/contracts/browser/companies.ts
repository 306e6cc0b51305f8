import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { libraryCountries } from '@/lib/domain/calendar/holidays'
import { type Company, findCompany, listCompanies } from '@/lib/domain/organizations/listing'
import { pathId, text } from '../fields'
import { absent } from './absent'

const pageSize = 50

export type CompanyItem = {
  id: number
  name: string
  subdomain: string
  people: number
  createdAt: string
  lastActivityAt: string | null
  suspendedAt: string | null
  /** The reader's own. */
  own: boolean
}

export type CompanySearch = { q?: string; state?: 'open' | 'suspended' }

export type CompanyAdmin = { id: number; name: string; email: string; invitedAt: string | null; hasPassword: boolean }

const search = z.object({
  q: text(100)
    .transform(words => words.trim() || undefined)
    .optional()
    .catch(undefined),
  state: z.enum(['open', 'suspended']).optional().catch(undefined),
})

/** What of an address says which companies to show. */
export const companySearch = (address: Record<string, string | string[] | undefined>): CompanySearch =>
  search.parse(address)

const moment = (at: string | Date | null) => at && new Date(at).toISOString()

const present = (actor: PersonActor, company: Company): CompanyItem => ({
  id: company.id,
  name: company.name,
  subdomain: company.subdomain,
  people: company.people,
  createdAt: company.createdAt.toISOString(),
  lastActivityAt: moment(company.lastActivityAt),
  suspendedAt: moment(company.suspendedAt),
  own: company.id === actor.organization.id,
})

/** The installation's companies by name; `after` is a page's `next`. */
export async function companyPage(actor: PersonActor, { q, state }: CompanySearch, after?: string) {
  const found = await listCompanies(actor, {
    words: q,
    state,
    after: pathId.safeParse(after).data,
    limit: pageSize + 1,
  })
  const shown = found.slice(0, pageSize)
  return {
    items: shown.map(one => present(actor, one)),
    next: found.length > pageSize ? shown.at(-1)!.id : null,
  }
}

/** One company by the id in an address; null when there is none. */
export async function companyDetail(actor: PersonActor, id: string) {
  const known = pathId.safeParse(id)
  if (!known.success) return null
  const found = await findCompany(actor, known.data).catch(absent)
  if (!found) return null
  const { admins, ...company } = found
  return {
    ...present(actor, company),
    timeZone: company.timeZone,
    admins: admins.map(
      ({ displayName, invitedAt, ...admin }): CompanyAdmin => ({
        ...admin,
        name: displayName,
        invitedAt: moment(invitedAt),
      }),
    ),
  }
}

/** The countries whose holidays are known, as the reader calls them, in their alphabet. */
export function countriesIn(tag: string) {
  const names = new Intl.DisplayNames(tag, { type: 'region' })
  return libraryCountries()
    .map(code => ({ code, name: names.of(code) ?? code }))
    .sort((one, other) => one.name.localeCompare(other.name, tag))
}
