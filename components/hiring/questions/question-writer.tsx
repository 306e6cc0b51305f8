'use client'

import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { QuestionPage } from '@/lib/contracts/browser/question-sets-types'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'
import { Written } from './live-question'
import { PhoneFrame } from './phone-frame'
import { QuestionForm } from './question-form'
import { writtenQuestion } from './written-question'

/** The form of a question, and beside it how a referee will meet it, changing as one writes; `children` draw that. */
export function QuestionWriter({ page, children }: { page: QuestionPage; children: ReactNode }) {
  const t = useTranslations('questionSets.preview')
  const ref = useRef<HTMLFormElement>(null)
  const [question, setQuestion] = useState<FormQuestion>()
  function write() {
    if (ref.current) setQuestion(writtenQuestion(new FormData(ref.current), t('empty')))
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form stands; it tells of each change itself
  useEffect(write, [])
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-10 min-[80rem]:grid-cols-[minmax(0,1fr)_390px]">
      <QuestionForm page={page} ref={ref} onWrite={write} />
      <section
        aria-labelledby="live-title"
        className="grid content-start gap-3 self-start min-[80rem]:sticky min-[80rem]:top-6 scriptless:hidden"
      >
        <h2 id="live-title" className="font-serif text-lead">
          {t('title')}
        </h2>
        <p className="text-muted text-small">{t('live')}</p>
        <PhoneFrame label={t('phone')} language={page.set.language}>
          <Written value={question}>{children}</Written>
        </PhoneFrame>
      </section>
    </div>
  )
}
