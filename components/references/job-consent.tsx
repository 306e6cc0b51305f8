import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Done } from '@/components/ui/done'
import { agreeToBeWritten } from '@/lib/actions/job-consent'
import type { JobsSaid } from '@/lib/contracts/browser/referee-page'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { consentTime } from './consent-time'
import { GuestForm } from './guest-form'

type JobConsentProps = {
  token: string
  locale: Locale
  firm: string
  jobs: JobsSaid
  /** They have just agreed: that is said where the focus goes. */
  justNow: boolean
}

/** May the firm write about jobs? Asked once somebody has answered, with an empty box; without an answer nothing happens. */
export function JobConsent({ token, locale, firm, jobs, justNow }: JobConsentProps) {
  const t = translator(locale, 'leads')
  const [given] = jobs.consents
  const agreed = given && !given.withdrawnAt
  if (!agreed && !jobs.asks) return null
  const text = t('consent.text', { firm })
  return (
    <section data-screen-only aria-labelledby="about-jobs" className="mt-10 border-line border-t pt-6">
      <h2 id="about-jobs" className="mb-3 font-serif text-lead">
        {agreed ? t('consent.held') : t('consent.title')}
      </h2>
      {agreed ? (
        <>
          {justNow ? <Done>{t('consent.done', { firm })}</Done> : <p>{t('consent.done', { firm })}</p>}
          <p className="text-muted">{t('consent.doneHow', { when: consentTime(given.consentedAt, locale) })}</p>
        </>
      ) : (
        <GuestForm
          send={agreeToBeWritten}
          token={token}
          locale={locale}
          labels={{ jobs: t('consent.held') }}
          className="grid justify-items-start gap-4"
        >
          <input type="hidden" name="shown" value={text} />
          <Checkbox id="jobs" name="jobs" hint={t('consent.kept')}>
            {text}
          </Checkbox>
          <Button type="submit">{t('consent.agree')}</Button>
        </GuestForm>
      )}
    </section>
  )
}
