'use client'

import { useTranslations } from 'use-intl'
import { FieldError, Textarea } from '@/components/ui/field'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'
import { AnswerFields } from './answer-fields'

/** A question with what helps, where it is answered, and what is wrong with the answer. */
export function Question({ question, error }: { question: FormQuestion; error?: string }) {
  const t = useTranslations('respond.step')
  const name = `a:${question.id}`
  const describedBy = [question.help && `${name}-help`, error && `${name}-error`].filter(Boolean).join(' ') || undefined
  return (
    <fieldset aria-labelledby={`${name}-label`} aria-describedby={describedBy} className="grid min-w-0 gap-3">
      <div>
        <h2 id={`${name}-label`} className="wrap-anywhere font-serif text-lead leading-snug">
          <bdi>{question.text}</bdi>{' '}
          {!question.required && <span className="ms-1 font-sans text-muted text-small">{t('optional')}</span>}
        </h2>
        {question.help && (
          <p id={`${name}-help`} className="wrap-anywhere mt-1 text-muted">
            <bdi>{question.help}</bdi>
          </p>
        )}
      </div>
      <input type="hidden" name="q" value={question.id} />
      <AnswerFields
        question={question}
        wiring={{ 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined }}
      />
      <FieldError id={`${name}-error`}>{error}</FieldError>
      {question.allowsComment && (
        <details open={question.comment !== '' || undefined}>
          <summary className="w-fit cursor-pointer rounded-small text-accent underline-offset-4 hover:underline">
            {t('comment')}
          </summary>
          <Textarea
            aria-label={t('commentFor', { question: question.text })}
            name={`c:${question.id}`}
            rows={3}
            maxLength={2000}
            defaultValue={question.comment}
            dir="auto"
            className="mt-2 min-h-20"
          />
        </details>
      )}
    </fieldset>
  )
}
