import type { AuditDeed } from '@/lib/domain/activity/audit'
import { catalog } from '@/lib/i18n/catalog'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

const known: Record<string, Record<string, string>> = catalog.audit.en.deed

/** The nouns by which the log can be narrowed, as the languages know them. */
export const auditNouns = Object.keys(catalog.audit.en.nouns) as (keyof typeof catalog.audit.en.nouns)[]

/** The message that tells of a deed; null where nobody has put it into words yet. */
export function messageOf({ key }: Pick<AuditDeed, 'key'>): string | null {
  const [noun = '', verb = ''] = key.split('.')
  return known[noun]?.[verb] ? `deed.${key}` : null
}

/** What something may be looked at by: what is on a page of its own. */
export function placeOf({ subjectType, subjectId }: Pick<AuditDeed, 'subjectType' | 'subjectId'>): string | null {
  const rooms: Record<string, string> = {
    recognition: `/kudos/${subjectId}`,
    leave_request: `/leave/${subjectId}`,
    event: `/events/${subjectId}`,
    person: `/people/${subjectId}`,
    company_token: '/admin/tokens',
  }
  return rooms[subjectType] ?? null
}

type Say = (key: string, values?: object) => string

/** Who did it, as the log calls them. */
export function doerOf(locale: Locale, deed: AuditDeed): string {
  const t = translator(locale, 'audit')
  if (deed.actor) return deed.actor
  if (deed.ownerType) return t(`guest.${deed.ownerType}`)
  if (deed.token) return t('program', { name: deed.token })
  // Before sources were recorded, nobody was the installation itself.
  return t(deed.source === null || deed.source === 'system' ? 'system' : 'nobody')
}

/** What it was done to: its name, else its number. */
export const subjectOf = (locale: Locale, { subject, subjectId }: AuditDeed) =>
  subject ?? translator(locale, 'audit')('nameless', { id: String(subjectId) })

/** A deed as a plain sentence in a language, with its parts. */
export function sentenceOf(locale: Locale, deed: AuditDeed) {
  const t = translator(locale, 'audit')
  const [who, subject] = [doerOf(locale, deed), subjectOf(locale, deed)]
  const parts = { key: deed.key, who: () => who, s: (inside: string) => inside || subject }
  const markup = t.markup as unknown as Say
  return { who, subject, what: markup(messageOf(deed) ?? 'unknown', parts) }
}
