import type { ConsentSaid } from '@/lib/contracts/browser/leads-types'
import { locales } from '@/lib/i18n/locales'
import { currentLocale } from '@/lib/i18n/words'

/** What somebody agreed to, word for word, and the moment to the second. */
export async function ExactConsent({ consent }: { consent: ConsentSaid }) {
  const { tag } = locales[await currentLocale()]
  const at = new Date(consent.at).toLocaleString(tag, { dateStyle: 'long', timeStyle: 'long', timeZone: 'UTC' })
  return (
    <figure className="mt-1 grid gap-1 border-line border-s-2 ps-3">
      <blockquote lang={consent.language} dir={consent.dir} className="letter">
        {consent.text}
      </blockquote>
      <figcaption className="text-muted text-small">
        <time dateTime={consent.at}>{at}</time> ·{' '}
        {new Intl.DisplayNames([tag], { type: 'language' }).of(consent.language)}
      </figcaption>
    </figure>
  )
}
