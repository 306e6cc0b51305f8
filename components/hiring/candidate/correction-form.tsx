'use client'

import { useTranslations } from 'use-intl'
import { Question } from '@/components/references/question'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { correctOneAnswer } from '@/lib/actions/answers'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'

type CorrectionFormProps = { candidate: string; id: string; question: FormQuestion }

/** One answer in the fields the referee had, to be corrected. */
export function CorrectionForm({ candidate, id, question }: CorrectionFormProps) {
  const t = useTranslations('candidate.correction')
  const name = `a:${question.id}`
  const { form, summary, error, busy } = useActionForm(correctOneAnswer, {
    labels: { [name]: question.text, [`c:${question.id}`]: t('comment') },
  })
  return (
    <form {...form} aria-label={t('title')} className="grid gap-6">
      {summary}
      <input type="hidden" name="candidate" value={candidate} />
      <input type="hidden" name="id" value={id} />
      <Question question={question} error={error(name) ?? error(`c:${question.id}`)} />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  )
}
