import { GuestTitle } from '@/components/references/guest-page'
import type { FeedbackForm } from '@/lib/contracts/browser/feedback-form'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'

/** Thanks, what was said, and to whom to turn. */
export function FeedbackSaid({ locale, form }: { locale: Locale; form: FeedbackForm }) {
  const t = translator(locale, 'giveFeedback')
  const { audience, firm, candidate, recruiter, recruiterEmail, rating, recommends, comment } = form
  const said = [
    [t(`rating.${audience}`, { candidate }), rating && t(`point.${audience}.r${rating as 1 | 2 | 3 | 4 | 5}`)],
    [t(`recommends.${audience}`, { firm, candidate }), recommends ? t('yes') : t('no')],
    [t('comment'), comment],
  ] as const
  return (
    <>
      <GuestTitle>{t('done.title')}</GuestTitle>
      <p className="mb-8 text-large">{t('done.words', { firm })}</p>
      <section aria-labelledby="said" className="mb-8">
        <h2 id="said" className="mb-2 font-serif text-lead">
          {t('done.said')}
        </h2>
        <dl className="divide-y divide-line border-line border-y">
          {said
            .filter(([, words]) => words)
            .map(([question, words]) => (
              <div key={question} className="grid gap-0.5 py-3">
                <dt className="text-muted">{question}</dt>
                <dd dir="auto" className="wrap-anywhere whitespace-pre-line">
                  {words}
                </dd>
              </div>
            ))}
        </dl>
      </section>
      <p className="text-muted">{t('done.wrong', { recruiter, email: recruiterEmail ?? '' })}</p>
    </>
  )
}
