import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { calendarDays } from '@/components/ui/calendar-days'
import { Checkbox } from '@/components/ui/checkbox'
import { beginForm } from '@/lib/actions/respond'
import { locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { GuestForm } from './guest-form'
import { GuestTitle } from './guest-page'
import type { OwnForm } from './own-form'

const bold = (words: ReactNode) => (
  <b dir="auto" className="font-semibold">
    {words}
  </b>
)

/** Page one: who asks, for whom, how long it takes, who reads it, when it is deleted; and one's agreement. */
export function Intro({ token, locale, form }: OwnForm) {
  const t = translator(locale, 'respond')
  const { firm, candidate, recruiter, refereeName, minutes, total, expiresOn, retentionDays } = form
  const due = expiresOn && calendarDays(locales[locale].tag, { day: 'numeric', month: 'long' }).day(expiresOn)
  const facts = [
    [t('intro.time', { count: minutes, total }), due && t('intro.due', { date: due })].filter(Boolean).join(' '),
    t('intro.readers', { recruiter, firm, candidate }),
    retentionDays === null ? t('intro.keptOpen') : t('intro.kept', { count: retentionDays }),
    t('intro.origin'),
  ]
  const unknown = !form.languages.includes(locale)
  return (
    <>
      <GuestTitle>{t('title', { candidate })}</GuestTitle>
      <p className="mb-3 text-large">{t('intro.greeting', { name: refereeName })}</p>
      <p className="letter mb-6 text-large">{t.rich('intro.what', { candidate, recruiter, firm, b: bold })}</p>
      <ul className="mb-8 grid list-disc gap-2 ps-5 text-muted marker:text-accent">
        {facts.map(fact => (
          <li key={fact}>{fact}</li>
        ))}
        {unknown && <li>{t('onlyIn')}</li>}
      </ul>
      <GuestForm
        send={beginForm}
        token={token}
        locale={locale}
        labels={{ consent: t('rights.consent') }}
        className="grid justify-items-start gap-5"
      >
        <Checkbox id="consent" name="consent" defaultChecked={form.consented} required>
          {t('intro.consent', { firm })}
        </Checkbox>
        <Button type="submit" look="primary">
          {form.begun ? t('intro.resume') : t('intro.begin')}
        </Button>
      </GuestForm>
      <nav aria-label={t('intro.otherwise')} className="mt-10 border-line border-t pt-5">
        <p className="mb-1 text-muted text-small">{t('intro.otherwise')}</p>
        <ul className="flex flex-wrap gap-x-6">
          {(['later', 'decline', 'notMe'] as const).map(what => (
            <li key={what}>
              <Link
                href={`/respond/${encodeURIComponent(token)}?step=${what === 'notMe' ? 'not-me' : what}`}
                prefetch={false}
                className="inline-flex min-h-10 items-center rounded-small text-accent underline-offset-4 hover:underline"
              >
                {t(`intro.${what}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
