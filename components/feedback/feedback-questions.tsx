import type { ReactNode } from 'react'
import { GuestForm } from '@/components/references/guest-form'
import { GuestTitle } from '@/components/references/guest-page'
import { Button } from '@/components/ui/button'
import { declineToSay } from '@/lib/actions/give-feedback'
import type { FeedbackForm } from '@/lib/contracts/browser/feedback-form'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import { GiveForm } from './give-form'

type FeedbackQuestionsProps = { token: string; locale: Locale; form: FeedbackForm }

const bold = (words: ReactNode) => (
  <b dir="auto" className="font-semibold">
    {words}
  </b>
)

const points = [1, 2, 3, 4, 5] as const

/** Who asks, who reads it, when it is deleted; three questions, and the way to say nothing. */
export function FeedbackQuestions({ token, locale, form }: FeedbackQuestionsProps) {
  const t = translator(locale, 'giveFeedback')
  const { audience, name, firm, candidate, recruiter, retentionDays } = form
  return (
    <>
      <GuestTitle>{t(`title.${audience}`, { firm, candidate })}</GuestTitle>
      <p className="wrap-anywhere mb-3 text-large">{t('greeting', { name })}</p>
      <p className="letter wrap-anywhere mb-6 text-large">
        {t.rich(`asks.${audience}`, { recruiter, firm, candidate, b: bold })}
      </p>
      <ul className="wrap-anywhere mb-8 grid list-disc gap-2 ps-5 text-muted marker:text-accent">
        <li>{t(`readers.${audience}`, { recruiter, firm, candidate })}</li>
        <li>{retentionDays === null ? t('keptOpen') : t('kept', { count: retentionDays })}</li>
      </ul>
      <GiveForm
        token={token}
        locale={locale}
        rating={{
          legend: t(`rating.${audience}`, { candidate }),
          options: points.map(one => ({ value: String(one), label: t(`point.${audience}.r${one}`) })),
        }}
        recommends={{
          legend: t(`recommends.${audience}`, { firm, candidate }),
          options: [
            { value: 'yes', label: t('yes') },
            { value: 'no', label: t('no') },
          ],
        }}
        comment={{ label: t('comment'), hint: t('commentHint') }}
        send={t('send', { firm })}
      />
      <div className="mt-10 border-line border-t pt-5">
        <GuestForm send={declineToSay} token={token} locale={locale}>
          <Button type="submit">{t('decline')}</Button>
          <p className="mt-2 text-muted text-small">{t('declineWhy')}</p>
        </GuestForm>
      </div>
    </>
  )
}
