import { Button } from '@/components/ui/button'
import { withdrawFromBeingWritten } from '@/lib/actions/job-consent'
import type { JobsSaid } from '@/lib/contracts/browser/referee-page'
import { type Locale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { consentTime } from './consent-time'
import { GuestForm } from './guest-form'

type JobsHeldProps = { token: string; locale: Locale } & Pick<JobsSaid, 'consents'>

/** What a referee agreed to about jobs, word for word, and the way to take it back. */
export function JobsHeld({ token, locale, consents }: JobsHeldProps) {
  const t = translator(locale, 'leads')
  if (consents.length === 0) return null
  return (
    <section aria-labelledby="about-jobs" className="mt-10">
      <h2 id="about-jobs" className="mb-2 font-serif text-lead">
        {t('consent.held')}
      </h2>
      <ul className="grid gap-4">
        {consents.map(({ text, language, consentedAt, withdrawnAt }) => (
          <li key={consentedAt.toISOString()} className="grid gap-2">
            <p>{t('consent.agreedOn', { when: consentTime(consentedAt, locale) })}</p>
            <blockquote
              lang={language}
              dir={language in locales ? locales[language as Locale].dir : 'auto'}
              className="letter border-line border-s-2 ps-4"
            >
              {text}
            </blockquote>
            {withdrawnAt && (
              <p className="text-muted">{t('consent.withdrawnOn', { when: consentTime(withdrawnAt, locale) })}</p>
            )}
          </li>
        ))}
      </ul>
      {!consents[0]!.withdrawnAt && (
        <GuestForm send={withdrawFromBeingWritten} token={token} locale={locale} className="mt-4">
          <Button type="submit">{t('consent.withdraw')}</Button>
        </GuestForm>
      )}
    </section>
  )
}
