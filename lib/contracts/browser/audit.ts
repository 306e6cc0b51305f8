import { z } from 'zod'
import { type AuditDeed, type AuditFilter, exportDeeds, listDeeds, listSources } from '@/lib/domain/activity/audit'
import type { PersonActor } from '@/lib/domain/actor'
import { csvLine } from '@/lib/formats/csv'
import { type Locale, negotiate } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { pathId, text } from '../fields'
import { sentenceOf } from './audit-words'
import { csvDownload } from './csv-download'

const pageSize = 50

// What comes in

// A select that chooses nothing, and a field that is left empty, send an empty text.
const nothing = z.literal('').transform(() => undefined)
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .refine(value => !Number.isNaN(Date.parse(value)))

const wire = z.object({
  who: nothing.or(text(100)).optional(),
  person: nothing.or(pathId).optional(),
  kind: nothing.or(z.string().regex(/^[a-z0-9_]{1,60}(\.[a-z0-9_]{1,60})?$/)).optional(),
  about: nothing.or(z.string().regex(/^[a-z_]{1,60}$/)).optional(),
  id: nothing.or(pathId).optional(),
  source: nothing.or(text(100)).optional(),
  from: nothing.or(day).optional(),
  to: nothing.or(day).optional(),
})

export type { AuditDeed }

export type AuditSearch = Partial<Record<keyof typeof wire.shape, string>>

export const auditFilter = wire.transform(
  ({ person, about, id, ...rest }): AuditFilter => ({ ...rest, personId: person, subjectType: about, subjectId: id }),
)

/** What of an address is a search of the log: other parameters, and values that cannot be, are left out. */
export function auditSearch(address: Record<string, string | string[] | undefined>): AuditSearch {
  const said = Object.entries(wire.shape).flatMap(([key, schema]) => {
    const value = [address[key]].flat()[0]
    return value && schema.safeParse(value).success ? [[key, value] as const] : []
  })
  return Object.fromEntries(said)
}

// What goes out

/** A page of the log, where the next begins, and from where deeds have come. */
export async function auditPage(actor: PersonActor, search: AuditSearch, before?: string) {
  const place = pathId.safeParse(before)
  const [found, sources] = await Promise.all([
    // One more than is shown tells whether there is a next page.
    listDeeds(actor, auditFilter.parse(search), { before: place.data, limit: pageSize + 1 }),
    listSources(actor),
  ])
  const deeds = found.slice(0, pageSize)
  return { deeds, sources, next: found.length > pageSize ? String(deeds.at(-1)!.id) : null }
}

function record(deed: AuditDeed, locale: Locale) {
  const { who, what, subject } = sentenceOf(locale, deed)
  const data = Object.keys(deed.data).length > 0 ? JSON.stringify(deed.data) : ''
  const told = [what, deed.key, `${deed.subjectType}: ${subject}`, deed.subjectId]
  return csvLine([deed.at.toISOString(), who, ...told, deed.source, deed.address, deed.token, data])
}

async function* written(batches: AsyncGenerator<AuditDeed[]>, locale: Locale) {
  const t = translator(locale, 'audit')
  const heads = [
    t('csv.time'),
    t('csv.who'),
    t('csv.what'),
    t('csv.key'),
    t('csv.subject'),
    t('csv.subjectId'),
    t('csv.source'),
    t('csv.address'),
    t('csv.token'),
    t('csv.details'),
  ]
  // The mark by which spreadsheets know UTF-8.
  yield `\uFEFF${csvLine(heads)}`
  for await (const deeds of batches) yield deeds.map(deed => record(deed, locale)).join('')
}

/** The log as a CSV file, written while it is read. */
export async function auditFile(actor: PersonActor, filter: AuditFilter, request: Request): Promise<Response> {
  const locale = actor.language ?? negotiate(request.headers.get('accept-language'))
  return csvDownload('laurel-audit', written(await exportDeeds(actor, filter), locale))
}
