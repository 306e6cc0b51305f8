import { CircleAlert } from 'lucide-react'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { sendAnswers } from '@/lib/actions/respond'
import { translator } from '@/lib/i18n/translator'
import { GuestForm } from './guest-form'
import { GuestTitle } from './guest-page'
import type { OwnForm } from './own-form'
import { SaidAnswer } from './said-answer'

/** Every answer once more before it is sent, each with the way back to it, and who else may read it. */
export function LookOver({ token, locale, form, missing }: OwnForm & { missing: Record<string, string> }) {
  const t = translator(locale, 'respond')
  const { firm, candidate, steps } = form
  const questions = steps.flatMap((step, at) => step.questions.map(question => ({ question, at: at + 1 })))
  const labels = Object.fromEntries(questions.map(({ question }) => [`a:${question.id}`, question.text]))
  return (
    <>
      <GuestTitle>{t('check.title')}</GuestTitle>
      <p className="mb-6 text-large text-muted">{t('check.intro')}</p>
      <dl className="divide-y divide-line border-line border-y">
        {questions.map(({ question, at }) => {
          const trouble = missing[question.id]
          return (
            <div key={question.id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 py-4">
              <dt className="wrap-anywhere text-muted">
                <bdi>{question.text}</bdi>
              </dt>
              <dd className="wrap-anywhere col-start-1">
                <SaidAnswer question={question} none={t('check.none')} />
                {question.comment && (
                  <p dir="auto" className="mt-1 whitespace-pre-wrap text-muted">
                    {question.comment}
                  </p>
                )}
                {trouble && (
                  <p className="mt-1 flex items-center gap-1.5 text-refused text-small">
                    <CircleAlert aria-hidden="true" className="size-4 shrink-0" />
                    {t(`trouble.${trouble as 'missing'}`)}
                  </p>
                )}
              </dd>
              <dd className="col-start-2 row-start-1">
                <Link
                  id={`a:${question.id}`}
                  href={`/respond/${encodeURIComponent(token)}?step=${at}&q=${question.id}&then=check`}
                  prefetch={false}
                  aria-label={t('check.change', { question: question.text })}
                  className="inline-flex min-h-6 items-center rounded-small text-accent underline-offset-4 hover:underline"
                >
                  {t('change')}
                </Link>
              </dd>
            </div>
          )
        })}
      </dl>
      <GuestForm
        send={sendAnswers}
        token={token}
        locale={locale}
        labels={labels}
        className="mt-8 grid justify-items-start gap-5"
      >
        <fieldset className="grid justify-items-start">
          <legend className="mb-1 font-serif text-lead">{t('check.share')}</legend>
          <Checkbox name="clients">{t('check.clients', { firm })}</Checkbox>
          <Checkbox name="candidate">{t('check.candidate', { candidate })}</Checkbox>
        </fieldset>
        <Button type="submit" look="primary">
          {t('check.send', { firm })}
        </Button>
      </GuestForm>
    </>
  )
}
