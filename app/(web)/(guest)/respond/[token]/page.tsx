import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { Answers } from '@/components/references/answers'
import { ClosedLink } from '@/components/references/closed-link'
import { GuestPage, GuestTitle } from '@/components/references/guest-page'
import { Intro } from '@/components/references/intro'
import { JobConsent } from '@/components/references/job-consent'
import { LanguageChoice } from '@/components/references/language-choice'
import { LookOver } from '@/components/references/look-over'
import { Decline, Later, NotMe } from '@/components/references/otherwise'
import { RightsLink } from '@/components/references/rights-link'
import { StepForm } from '@/components/references/step-form'
import { tokenInAddress } from '@/lib/contracts/browser/link-address'
import type { RefereeForm } from '@/lib/contracts/browser/referee-form-types'
import { refereePage } from '@/lib/contracts/browser/referee-page'
import { asLocale, localeList, locales } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { currentLocale } from '@/lib/i18n/words'

// The token stands in the address, which no other site may learn; our own must, or a form without scripts could not be sent.
const guarded: Metadata = { robots: { index: false }, referrer: 'same-origin' }

const read = cache(refereePage)

export async function generateMetadata({ params, searchParams }: RespondProps): Promise<Metadata> {
  const [{ token }, { step }] = await Promise.all([params, searchParams])
  const found = await read(tokenInAddress(token), [step].flat()[0] === 'check')
  if (found.closed) return { ...guarded, title: { absolute: 'Laurel' } }
  const { language, firm } = found.form
  const locale = asLocale(language.split('-')[0]) ?? (await currentLocale())
  return { ...guarded, title: translator(locale, 'respond')('page', { firm }) }
}

type RespondProps = {
  params: Promise<{ token: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Everything a referee does: what it is about, the questions, looking them over, and what came of it. */
export default async function Respond({ params, searchParams }: RespondProps) {
  const [{ token: raw }, search] = await Promise.all([params, searchParams])
  const token = tokenInAddress(raw)
  const said = (name: string) => [search[name]].flat()[0]
  const step = said('step')
  const found = await read(token, step === 'check')
  if (found.closed) return <ClosedLink closed={found.closed} token={token} />
  const { form, missing, jobs } = found
  const locale = asLocale(form.language.split('-')[0]) ?? (await currentLocale())
  const t = translator(locale, 'respond')
  const own = { token, locale, form }
  const asked = form.steps[Number(step) - 1]

  function content() {
    if (form.status === 'completed')
      return (
        <>
          <GuestTitle>{t('done.title')}</GuestTitle>
          <p className="mb-2 text-large">{t('done.sent', { firm: form.firm })}</p>
          <p data-screen-only className="mb-8 text-muted">
            {t('done.print')}
          </p>
          <Answers form={form} title={t('done.copy')} none={t('check.none')} />
          <JobConsent
            token={token}
            locale={locale}
            firm={form.firm}
            jobs={jobs}
            justNow={said('agreed') !== undefined}
          />
          <RightsLink token={token} locale={locale} />
        </>
      )
    if (form.status !== 'awaited') {
      const [title, why] =
        form.status === 'declined'
          ? [t('decline.done'), t('decline.doneWhy')]
          : [t(`over.${form.status}`), t(`over.${form.status}Why`, { firm: form.firm })]
      return (
        <>
          <GuestTitle>{title}</GuestTitle>
          <p className="max-w-prose text-large text-muted">{why}</p>
          <RightsLink token={token} locale={locale} />
        </>
      )
    }
    if (step === 'decline') return <Decline {...own} />
    if (step === 'not-me') return <NotMe {...own} />
    if (step === 'later') return <Later {...own} days={Number(said('days')) || null} />
    if (!form.consented && (asked || step === 'check')) redirect(`/respond/${encodeURIComponent(token)}`)
    if (step === 'check') return <LookOver {...own} missing={missing} />
    if (!asked) return <Intro {...own} />
    return (
      <>
        <h1 className="mb-6 text-muted text-small">{t('title', { candidate: form.candidate })}</h1>
        <StepForm
          key={`${step} ${form.language}`}
          token={token}
          locale={locale}
          step={asked}
          at={Number(step)}
          last={form.steps.length}
          total={form.total}
          before={form.steps[Number(step) - 2]?.questions.at(-1)?.id}
          thenCheck={said('then') === 'check'}
        />
      </>
    )
  }

  return (
    <GuestPage
      locale={locale}
      of={['respond']}
      firm={form.firm}
      aside={
        form.status === 'awaited' && (
          <LanguageChoice
            token={token}
            locale={locale}
            at={step}
            value={form.language}
            languages={languagesOf(form)}
            withAnswers={asked !== undefined && form.consented}
          />
        )
      }
    >
      {content()}
    </GuestPage>
  )
}

/** The languages of the page and of the questions, each in its own words. */
function languagesOf({ languages, language }: RefereeForm) {
  const codes = [...new Set([...localeList, ...languages, language])]
  return codes.map(code => {
    const own = asLocale(code)
    return {
      code,
      name: own ? locales[own].name : (new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code),
    }
  })
}
