import type { Metadata } from 'next'
import { cache, type ReactNode } from 'react'
import { ClosedLink } from '@/components/references/closed-link'
import { GuestPage, GuestTitle } from '@/components/references/guest-page'
import { mailTo } from '@/components/references/mail-to'
import { NamedList } from '@/components/references/named-list'
import { RefereeFields } from '@/components/references/referee-fields'
import { calendarDays } from '@/components/ui/calendar-days'
import { Done } from '@/components/ui/done'
import { ProgressBar } from '@/components/ui/progress-bar'
import { tokenInAddress } from '@/lib/contracts/browser/link-address'
import { namingPage } from '@/lib/contracts/browser/naming'
import { asLocale, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { currentLocale } from '@/lib/i18n/words'

// The token stands in the address, which no other site may learn; our own must, or a form without scripts could not be sent.
const guarded: Metadata = { robots: { index: false }, referrer: 'same-origin' }

const read = cache(namingPage)

export async function generateMetadata({ params }: NominateProps): Promise<Metadata> {
  const found = await read(tokenInAddress((await params).token))
  if (found.closed) return { ...guarded, title: { absolute: 'Laurel' } }
  const { language, firm } = found.page
  const locale = asLocale(language.split('-')[0]) ?? (await currentLocale())
  return { ...guarded, title: translator(locale, 'nominate')('page', { firm }) }
}

type NominateProps = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> }

const deeds = ['named', 'corrected', 'taken'] as const

const bold = (words: ReactNode) => <b className="font-semibold">{words}</b>

/** Where a candidate names referees and sees how far each has come. */
export default async function Nominate({ params, searchParams }: NominateProps) {
  const [{ token: raw }, { done }] = await Promise.all([params, searchParams])
  const token = tokenInAddress(raw)
  const found = await read(token)
  if (found.closed) return <ClosedLink closed={found.closed} token={token} />
  const { page } = found
  const locale = asLocale(page.language.split('-')[0]) ?? (await currentLocale())
  const t = translator(locale, 'nominate')
  const { firm, recruiter } = page
  const due = page.expiresOn && calendarDays(locales[locale].tag, { day: 'numeric', month: 'long' }).day(page.expiresOn)
  const told = deeds.find(one => one === done)
  const missing = Math.max(0, page.neededManagers - page.namedManagers)
  const enough = page.named >= page.needed && missing === 0
  return (
    <GuestPage locale={locale} of={['nominate']} firm={firm}>
      <GuestTitle>
        {page.status === 'asking' ? t('title', { name: page.candidateName }) : t(`over.${page.status}`)}
      </GuestTitle>
      {page.status === 'asking' ? (
        <>
          <p className="letter mb-3 text-large">{t.rich('what', { recruiter, firm, b: bold })}</p>
          <p className="mb-6 text-muted">
            {t('needed', { count: page.needed, managers: page.neededManagers })} {due && t('due', { date: due })}
          </p>
        </>
      ) : (
        <p className="mb-8 max-w-prose text-large text-muted">{t(`over.${page.status}Why`, { firm, recruiter })}</p>
      )}
      {page.open && page.notes && (
        <figure className="mb-8 border-accent border-s-2 ps-4">
          <figcaption className="text-muted text-small">{t('note', { recruiter })}</figcaption>
          <blockquote dir="auto" className="letter whitespace-pre-wrap">
            {page.notes}
          </blockquote>
        </figure>
      )}
      {told && <Done>{t(`done.${told}`)}</Done>}
      {page.open && (
        <div className="mb-8 grid gap-3">
          <ProgressBar
            label={t('howFar')}
            value={page.named}
            max={page.needed}
            said={t('progress', { named: String(page.named), needed: String(page.needed) })}
          />
          {page.neededManagers > 0 && (
            <p className="text-muted text-small">
              {t('managers', { named: String(page.namedManagers), needed: String(page.neededManagers) })}
            </p>
          )}
          {page.named >= page.needed && missing > 0 && <p>{t('stillManager', { count: missing })}</p>}
          {enough && <p className="text-accent">{t('enough')}</p>}
        </div>
      )}
      {page.referees.length > 0 && <NamedList token={token} locale={locale} referees={page.referees} />}
      {page.open && (
        <section aria-labelledby="add" className="mt-10">
          <h2 id="add" className="mb-1 font-serif text-lead">
            {t('add')}
          </h2>
          <p className="mb-5 text-muted">{t('addWhy')}</p>
          <RefereeFields key={page.referees.length} token={token} locale={locale} folded={enough} />
        </section>
      )}
      <section aria-labelledby="privacy" className="mt-12 border-line border-t pt-5">
        <h2 id="privacy" className="mb-1 font-semibold">
          {t('privacy')}
        </h2>
        <p className="mb-2 text-muted text-small">{t('privacyWhat', { firm, count: page.retentionDays ?? 0 })}</p>
        <p className="wrap-anywhere text-muted text-small">
          {t.rich('contact', { recruiter, email: page.recruiterEmail, mail: mailTo(page.recruiterEmail) })}
        </p>
      </section>
    </GuestPage>
  )
}
