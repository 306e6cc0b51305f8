import type { z } from 'zod'
import type { PersonActor } from '@/lib/domain/actor'
import { type Lead, listLeads } from '@/lib/domain/leads/queries'
import { csvFile } from '@/lib/formats/csv'
import { negotiate } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { leadFilter } from './leads'

const columns = [
  'name',
  'email',
  'jobTitle',
  'company',
  'candidate',
  'status',
  'note',
  'consentedAt',
  'consentLanguage',
  'consentText',
] as const

const batch = 1000

async function everyLead(actor: PersonActor, filter: Parameters<typeof listLeads>[1]) {
  const all: Lead[] = []
  for (let after: number | undefined; ; after = all.at(-1)!.id) {
    const found = await listLeads(actor, filter, { after, limit: batch })
    all.push(...found)
    if (found.length < batch) return all
  }
}

/** The leads that fit as a CSV file, each with what they agreed to and when. Throws `forbidden`. */
export async function leadsFile(
  actor: PersonActor,
  { q, status }: z.output<typeof leadFilter>,
  request: Request,
): Promise<Response> {
  const t = translator(actor.language ?? negotiate(request.headers.get('accept-language')), 'leads')
  const leads = await everyLead(actor, { words: q, status })
  const rows = leads.map(lead => {
    const said = { ...lead, status: t(`status.${lead.status}`), consentedAt: lead.consentedAt.toISOString() }
    return columns.map(column => said[column])
  })
  const file = `laurel-leads-${new Date().toISOString().slice(0, 10)}.csv`
  return new Response(
    csvFile(
      columns.map(column => t(`file.${column}`)),
      rows,
    ),
    {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${file}"`,
        'X-Content-Type-Options': 'nosniff',
        'Cache-Control': 'private, no-store',
      },
    },
  )
}
