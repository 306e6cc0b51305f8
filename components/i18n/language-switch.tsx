import { chooseLanguage } from '@/lib/actions/language'
import { localeList, locales } from '@/lib/i18n/locales'
import { currentLocale, words } from '@/lib/i18n/words'

/** Each language in its own words: for pages before one is signed in. A plain form, so that it works without scripts. */
export async function LanguageSwitch() {
  const [current, t] = await Promise.all([currentLocale(), words('signIn')])
  return (
    <form action={chooseLanguage} className="mt-8">
      <fieldset className="flex flex-wrap gap-x-4 text-small [&:not(:lang(ar))]:font-latin">
        <legend className="sr-only">{t('languages')}</legend>
        {localeList.map(locale => (
          <button
            key={locale}
            type="submit"
            name="language"
            value={locale}
            lang={locale}
            aria-pressed={locale === current}
            className="min-h-8 rounded-small text-muted underline-offset-4 hover:text-ink hover:underline aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {locales[locale].name}
          </button>
        ))}
      </fieldset>
    </form>
  )
}
