import { z } from 'zod'
import { isAdmin, type PersonActor } from '@/lib/domain/actor'
import { forbidden } from '@/lib/domain/errors'
import { brandOf } from '@/lib/domain/organizations/brand'
import { type Locale, localeList } from '@/lib/i18n/locales'
import { renderSample, type SampleName, sampleLanguages, sampleNames } from '@/lib/mails/samples/all'

export type { SampleName }
export { sampleNames }

const names = Object.values(sampleNames).flat() as SampleName[]

/** `mail` is the name of a template, `lang` one of its languages. */
export const previewFilter = z.object({ mail: z.enum(names), lang: z.enum(localeList) })

type Wanted = z.output<typeof previewFilter>

const render = ({ organization }: PersonActor, { mail, lang }: Wanted) =>
  renderSample(mail, {
    company: organization.name,
    timeZone: organization.timeZone,
    brand: brandOf(organization),
    language: lang,
  })

function requireMayPreview(actor: PersonActor) {
  if (!isAdmin(actor)) throw forbidden()
}

/** What the page of previews shows: the mail that was asked for, or the first, in a language it has. Throws `forbidden`. */
export async function previewPage(actor: PersonActor, asked: { mail?: string; lang?: string }, reader: Locale) {
  requireMayPreview(actor)
  const mail = names.find(one => one === asked.mail) ?? names[0]!
  const languages = sampleLanguages(mail)
  const lang = languages.find(one => one === asked.lang) ?? languages.find(one => one === reader) ?? 'en'
  const { subject, text } = await render(actor, { mail, lang })
  return { mail, lang, languages, subject, text, src: `/api/browser/mails/preview?mail=${mail}&lang=${lang}` }
}

// Mails bear their styles in themselves, which no page of ours may: so they are shown in a frame where nothing runs.
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; frame-ancestors 'self'; sandbox"

/** A mail as HTML, for that frame alone. Throws `forbidden`. */
export async function presentPreview(actor: PersonActor, wanted: Wanted): Promise<Response> {
  requireMayPreview(actor)
  const { html } = await render(actor, wanted)
  return new Response(html, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy,
      'X-Frame-Options': 'SAMEORIGIN',
      'Cache-Control': 'no-store',
    },
  })
}
