import { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { findFirm } from '@/lib/domain/hiring/firm-queries'
import { countFormerLeads, countLeads, findLead, type Lead, leadStatuses, listLeads } from '@/lib/domain/leads/queries'
import { asLocale, localeList, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pathId, text } from '../fields'
import { absent } from './absent'
import type { ConsentSaid, LeadRow, LeadSearch } from './leads-types'

const pageSize = 50

// What comes in

const choice = z.literal('').transform(() => undefined)

/** `q` looks into names, addresses and employers. */
export const leadFilter = z.object({
  q: text(100).default(''),
  status: choice.or(z.enum(leadStatuses)).optional(),
})

const inAddress = ['q', 'status'] as const

/** What of an address is a search: other parameters, and values that cannot be, are left out. */
export function leadSearch(address: Record<string, string | string[] | undefined>): LeadSearch {
  const said = inAddress.flatMap(key => {
    const value = [address[key]].flat()[0]
    return value && leadFilter.shape[key].safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

/** How far the firm is with somebody; `seen` is when what stood in the form had been written. */
export const leadForm = z
  .object({
    id: z.uuid(),
    status: z.enum(leadStatuses),
    note: text(2000),
    seen: z.iso.datetime().transform(at => new Date(at)),
    overwrite: z.literal('on').optional(),
  })
  .transform(({ seen, overwrite, ...rest }) => ({ ...rest, seen: overwrite ? undefined : seen }))

export const oneLead = z.object({ id: z.uuid() })

/** Whether referees are asked. */
export const askingForm = z.object({ asks: z.enum(['yes', 'no']).transform(said => said === 'yes') })

// What goes out

const presentConsent = (lead: Lead): ConsentSaid => ({
  text: lead.consentText,
  language: lead.consentLanguage,
  dir: locales[asLocale(lead.consentLanguage) ?? 'en'].dir,
  at: lead.consentedAt.toISOString(),
})

const presentRow = (lead: Lead): LeadRow => ({
  id: lead.uuid,
  name: lead.name,
  email: lead.email,
  work: [lead.jobTitle, lead.company].filter(Boolean).join(', '),
  candidate: { id: lead.candidateUuid, name: lead.candidate },
  status: lead.status,
  consent: presentConsent(lead),
})

// What pages ask for on the server

/** A page of leads, whether more are asked for, and with which words. */
export async function leadsPage(actor: PersonActor, search: LeadSearch, after?: string) {
  const { q, status } = leadFilter.parse(search)
  const filter = { words: q, status }
  const known = pathId.safeParse(after)
  const [found, count, former, firm] = await Promise.all([
    // One more than is shown tells whether there is a next page.
    listLeads(actor, filter, { after: known.success ? known.data : undefined, limit: pageSize + 1 }),
    countLeads(actor, filter),
    countFormerLeads(actor),
    findFirm(actor, actor.organization.uuid),
  ])
  const shown = found.slice(0, pageSize)
  return {
    rows: shown.map(presentRow),
    next: found.length > pageSize ? String(shown.at(-1)!.id) : null,
    count,
    former,
    pageSize,
    asks: firm.asksForLeads,
    questions: localeList.map(locale => ({
      locale,
      text: translator(locale, 'leads')('consent.text', { firm: firm.name }),
    })),
  }
}

/** One lead by the id in a page's address; null when there is none of that. */
export async function leadPage(actor: PersonActor, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const lead = await findLead(actor, id).catch(absent)
  return (
    lead && {
      ...presentRow(lead),
      note: lead.note ?? '',
      seen: lead.modifiedAt.toISOString(),
      completedAt: lead.completedAt,
    }
  )
}

export type LeadPage = NonNullable<Awaited<ReturnType<typeof leadPage>>>
