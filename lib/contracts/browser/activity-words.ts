import type { StoryDeed } from '@/lib/domain/activity/story'
import { catalog } from '@/lib/i18n/catalog'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

export type { StoryDeed }

const known: Record<string, Record<string, string>> = catalog.activities.en.deed

/** The nouns by which activities can be narrowed, as the languages know them. */
export const activityNouns = Object.keys(catalog.activities.en.nouns) as (keyof typeof catalog.activities.en.nouns)[]

/** The message that tells of a deed; that of an unknown one where nobody has put it into words yet. */
export function activityMessage({ key }: Pick<StoryDeed, 'key'>) {
  const [noun = '', verb = ''] = key.split('.')
  return known[noun]?.[verb] ? `deed.${key}` : 'unknown'
}

const nameOf = (candidate: { firstName: string; lastName: string }) =>
  `${candidate.firstName} ${candidate.lastName}`.trim()

/** What a sentence about a deed puts in: who did it, to whom or what, for which candidate. */
export function activityParts(locale: Locale, deed: StoryDeed) {
  const t = translator(locale, 'activities')
  const candidate = deed.candidate ? nameOf(deed.candidate) : t('somebody.candidate')
  const guest = deed.ownerType === 'candidate' ? candidate : deed.guest
  const program = deed.token && t('program', { name: deed.token })
  const who = deed.colleague ?? guest ?? program ?? t(deed.ownerType ? `somebody.${deed.ownerType}` : 'system')
  return { who, candidate, subject: deed.subject || t('somebody.reference') }
}

/** What a sentence chooses by: whether it was done by a guest themselves, how often, to which fields, of which kind. */
export function activityValues(locale: Locale, { key, ownerType, data }: StoryDeed) {
  const t = translator(locale, 'activities')
  const say = t as unknown as (key: string) => string
  const fields: Record<string, string> = catalog.activities.en.fields
  const kinds: Record<string, string> = catalog.activities.en.kinds
  const changed = (Array.isArray(data.changed) ? data.changed : []).filter(name => fields[name])
  const kind = String(data.kind)
  return {
    key,
    own: ownerType && ownerType !== 'recruiter' ? 'yes' : 'no',
    again: typeof data.count === 'number' ? 'yes' : 'no',
    count: typeof data.count === 'number' ? data.count : 0,
    some: changed.length > 0 ? 'yes' : 'no',
    changed: new Intl.ListFormat(locale, { type: 'conjunction' }).format(changed.map(name => say(`fields.${name}`))),
    kind: kinds[kind] ? say(`kinds.${kind}`) : kind,
  }
}

/** A deed as a plain sentence in a language. */
export function activitySentence(locale: Locale, deed: StoryDeed): string {
  const t = translator(locale, 'activities')
  const { who, candidate, subject } = activityParts(locale, deed)
  const markup = t.markup as unknown as (key: string, values: object) => string
  return markup(activityMessage(deed), {
    ...activityValues(locale, deed),
    who: () => who,
    candidate: () => candidate,
    s: () => subject,
  })
}
