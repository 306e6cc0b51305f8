'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Question } from '@/components/references/question'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { ProgressBar } from '@/components/ui/progress-bar'
import type { FormStep } from '@/lib/contracts/browser/referee-form-types'

/** The questions one after the other, as on a referee's phone; all below each other without scripts. In no form: nothing is sent. */
export function PhonePreview({ steps, total }: { steps: FormStep[]; total: number }) {
  const t = useTranslations('respond.step')
  const [wanted, setPlace] = useState(0)
  const all = steps.flatMap(step => step.questions.map(question => ({ question, title: step.title })))
  // A question may have been removed since.
  const place = Math.min(wanted, all.length - 1)
  return (
    <div className="grid gap-8">
      {all.map(({ question, title }, at) => (
        <div key={question.id} className={classNames('grid gap-6', at !== place && 'scripted:hidden')}>
          <ProgressBar
            label={title ?? t('how')}
            value={question.number - 1}
            max={total}
            said={t('progress', { number: String(question.number), total: String(total) })}
          />
          <Question question={question} />
        </div>
      ))}
      <div className="flex gap-3 border-line border-t pt-5 scriptless:hidden">
        {place > 0 && <Button onClick={() => setPlace(place - 1)}>{t('back')}</Button>}
        {place < all.length - 1 && (
          <Button look="primary" onClick={() => setPlace(place + 1)}>
            {t('next')}
          </Button>
        )}
      </div>
    </div>
  )
}
