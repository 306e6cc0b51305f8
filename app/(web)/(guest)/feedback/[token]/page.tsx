import type { Metadata } from 'next'
import { FeedbackQuestions } from '@/components/feedback/feedback-questions'
import { FeedbackSaid } from '@/components/feedback/feedback-said'
import { ClosedLink } from '@/components/references/closed-link'
import { GuestPage, GuestTitle } from '@/components/references/guest-page'
import { giveFeedbackPage } from '@/lib/contracts/browser/feedback-form'
import { asLocale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { currentLocale } from '@/lib/i18n/words'

// The token stands in the address, which no other site may learn; our own must, or a form without scripts could not be sent.
export const metadata: Metadata = { title: 'Laurel', robots: { index: false }, referrer: 'same-origin' }

/** What somebody is asked after a check, and what came of it. */
export default async function GiveFeedback({ params }: { params: Promise<{ token: string }> }) {
  const token = decodeURIComponent((await params).token)
  const found = await giveFeedbackPage(token)
  if (found.closed) return <ClosedLink closed={found.closed} token={token} />
  const { form } = found
  const locale = asLocale(form.language.split('-')[0]) ?? (await currentLocale())
  const t = translator(locale, 'giveFeedback')

  function content() {
    if (form.status === 'asked') return <FeedbackQuestions token={token} locale={locale} form={form} />
    if (form.status === 'given') return <FeedbackSaid locale={locale} form={form} />
    return (
      <>
        <GuestTitle>{t(`over.${form.status}`)}</GuestTitle>
        <p className="max-w-prose text-large text-muted">{t(`over.${form.status}Why`, { firm: form.firm })}</p>
      </>
    )
  }

  return (
    // What forms say of themselves, in the mail's language too.
    <GuestPage locale={locale} of={['ui']} firm={form.firm}>
      {content()}
    </GuestPage>
  )
}
