import type { Metadata } from 'next'
import { cache } from 'react'
import { Answers } from '@/components/references/answers'
import { ClosedLink } from '@/components/references/closed-link'
import { EraseForm } from '@/components/references/erase-form'
import { GuestPage, GuestTitle } from '@/components/references/guest-page'
import { Held } from '@/components/references/held'
import { JobsHeld } from '@/components/references/jobs-held'
import { Done } from '@/components/ui/done'
import { tokenInAddress } from '@/lib/contracts/browser/link-address'
import { rightsPage } from '@/lib/contracts/browser/referee-page'
import { asLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { currentLocale } from '@/lib/i18n/words'

// The token stands in the address, which no other site may learn; our own must, or a form without scripts could not be sent.
const guarded: Metadata = { robots: { index: false }, referrer: 'same-origin' }

const read = cache(rightsPage)

export async function generateMetadata({ params }: RightsProps): Promise<Metadata> {
  const found = await read(tokenInAddress((await params).token))
  if (found.closed) return { ...guarded, title: { absolute: 'Laurel' } }
  const locale = asLocale(found.rights.language.split('-')[0]) ?? (await currentLocale())
  return { ...guarded, title: translator(locale, 'respond')('rights.title', { firm: found.rights.firm }) }
}

type RightsProps = { params: Promise<{ token: string }>; searchParams: Promise<{ done?: string | string[] }> }

/** What is held of a referee, who may read it and until when, and the way to have it erased. */
export default async function RightsPage({ params, searchParams }: RightsProps) {
  const [{ token: raw }, { done }] = await Promise.all([params, searchParams])
  const token = tokenInAddress(raw)
  const found = await read(token)
  if (found.closed) return <ClosedLink closed={found.closed} token={token} />
  const { rights, form, consents } = found
  const locale = asLocale(rights.language.split('-')[0]) ?? (await currentLocale())
  const t = translator(locale, 'respond')
  if (rights.anonymisedAt)
    return (
      <GuestPage locale={locale} of={[]} firm={rights.firm}>
        <GuestTitle>{t('rights.erased')}</GuestTitle>
        <p className="max-w-prose text-large text-muted">{t('rights.erasedWhy')}</p>
      </GuestPage>
    )
  return (
    <GuestPage locale={locale} of={['respond']} firm={rights.firm}>
      <GuestTitle>{t('rights.title', { firm: rights.firm })}</GuestTitle>
      <p className="mb-8 text-large text-muted">{t('rights.why', { candidate: rights.candidate })}</p>
      {done === 'corrected' && <Done>{t('rights.corrected', { firm: rights.firm })}</Done>}
      <Held rights={rights} locale={locale} token={token} />
      {form.status === 'completed' ? (
        <Answers form={form} title={t('rights.answers')} none={t('check.none')} />
      ) : (
        <p className="text-muted">{t('rights.noAnswers')}</p>
      )}
      <JobsHeld token={token} locale={locale} consents={consents} />
      <EraseForm token={token} locale={locale} />
    </GuestPage>
  )
}
