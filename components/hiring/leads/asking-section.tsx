import { type Locale, locales } from '@/lib/i18n/locales'
import { words } from '@/lib/i18n/words'
import { AskingForm } from './asking-form'

type AskingSectionProps = { asks: boolean; questions: { locale: Locale; text: string }[] }

/** Whether referees who have answered are asked, with which words, and the switch for it. */
export async function AskingSection({ asks, questions }: AskingSectionProps) {
  const t = await words('leads')
  return (
    <section aria-labelledby="asking" className="mb-8 rounded-base bg-sunken px-4 py-4 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <div className="min-w-48 max-w-prose grow basis-80">
          <h2 id="asking" className="font-semibold">
            {t('asking.title')}
          </h2>
          <p className="text-muted">{asks ? t('asking.on') : t('asking.off')}</p>
        </div>
        <AskingForm asks={asks} />
      </div>
      <details className="mt-3">
        <summary className="min-h-6 cursor-pointer text-muted text-small">{t('asking.shown')}</summary>
        <ul className="mt-2 grid gap-3">
          {questions.map(({ locale, text }) => (
            <li key={locale} lang={locale} dir={locales[locale].dir} className="letter max-w-prose">
              {text}
            </li>
          ))}
        </ul>
      </details>
    </section>
  )
}
