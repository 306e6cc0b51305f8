'use client'

import { useTranslations } from 'use-intl'
import { Checkbox, Radio } from '@/components/ui/checkbox'
import { classNames } from '@/components/ui/class-names'
import { Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'
import { RankingField } from './ranking-field'
import { SliderField } from './slider-field'

type Wiring = { 'aria-describedby'?: string; 'aria-invalid'?: true }

/** The field, or fields, by which a question is answered; the first has the id `a:<question>`. */
export function AnswerFields({ question, wiring }: { question: FormQuestion; wiring: Wiring }) {
  const t = useTranslations('respond.step')
  const name = `a:${question.id}`
  const entered = typeof question.entered === 'string' ? question.entered : ''
  const chosen = Array.isArray(question.entered) ? question.entered : []
  const cells = (typeof question.entered === 'object' && !Array.isArray(question.entered) && question.entered) || {}
  const labelled = { 'aria-labelledby': `${name}-label`, ...wiring }
  switch (question.type) {
    case 'text':
      return (
        <Textarea
          {...labelled}
          id={name}
          name={name}
          rows={5}
          maxLength={5000}
          defaultValue={entered}
          dir="auto"
          className="min-h-32"
        />
      )
    case 'rating':
      return <Rating question={question} entered={entered} />
    case 'slider':
      return <SliderField question={question} entered={entered} wiring={labelled} />
    case 'options':
      return (
        <Select {...labelled} id={name} name={name} defaultValue={entered} className="max-w-sm">
          <option value="">{t('choose')}</option>
          {question.choices.map((choice, at) => (
            <option key={choice} value={at}>
              {choice}
            </option>
          ))}
        </Select>
      )
    case 'radio':
      return (
        <div className="grid justify-items-start">
          {question.choices.map((choice, at) => (
            <Radio
              key={choice}
              id={at === 0 ? name : undefined}
              name={name}
              value={at}
              defaultChecked={entered === String(at)}
              className="min-h-11 w-full items-center"
            >
              <bdi>{choice}</bdi>
            </Radio>
          ))}
        </div>
      )
    case 'checkbox':
      return (
        <div className="grid justify-items-start">
          {question.choices.map((choice, at) => (
            <Checkbox
              key={choice}
              id={at === 0 ? name : undefined}
              name={name}
              value={at}
              defaultChecked={chosen.includes(String(at))}
              className="min-h-11 w-full items-center"
            >
              <bdi>{choice}</bdi>
            </Checkbox>
          ))}
        </div>
      )
    case 'matrix':
      return (
        <div className="grid gap-5">
          {question.rows.map((row, at) => (
            <fieldset key={row} className="min-w-0">
              <legend className="wrap-anywhere mb-1.5 max-w-full">
                <bdi>{row}</bdi>
              </legend>
              <Pills
                name={`${name}:${at}`}
                id={at === 0 ? name : undefined}
                options={question.columns.map((column, place) => ({ value: String(place), label: column }))}
                value={cells[String(at)]}
              />
            </fieldset>
          ))}
        </div>
      )
    case 'ranking':
      return <RankingField question={question} chosen={chosen} />
    case 'date':
      return <Input {...labelled} id={name} type="date" name={name} defaultValue={entered} className="max-w-52" />
    case 'date_range':
      return (
        <div className="flex flex-wrap gap-4">
          {(['from', 'to'] as const).map(end => (
            <div key={end} className="grid gap-1.5">
              <label htmlFor={end === 'from' ? name : `${name}:to`}>{t(end)}</label>
              <Input
                {...wiring}
                id={end === 'from' ? name : `${name}:to`}
                type="date"
                name={`${name}:${end}`}
                defaultValue={cells[end]}
                className="w-44"
              />
            </div>
          ))}
        </div>
      )
  }
}

function Rating({ question, entered }: { question: FormQuestion; entered: string }) {
  const t = useTranslations('respond.step')
  const values = Array.from({ length: question.scale }, (_, at) => String(at + 1))
  return (
    <div className="w-fit max-w-full">
      <Pills
        name={`a:${question.id}`}
        id={`a:${question.id}`}
        options={values.map(value => ({ value, label: value }))}
        value={entered}
        // Ten do not fit beside each other on a phone: two rows of five, so that the most stands above its word.
        className={question.scale > 6 ? 'max-sm:grid max-sm:grid-cols-5' : undefined}
      />
      <p aria-hidden="true" className="mt-1.5 flex justify-between text-muted text-small">
        <span>{t('lowest')}</span>
        <span>{t('highest')}</span>
      </p>
    </div>
  )
}

type PillsProps = {
  name: string
  id?: string
  options: { value: string; label: string }[]
  value?: string
  className?: string
}

/** Few choices side by side, each as large as a thumb. */
function Pills({ name, id, options, value, className }: PillsProps) {
  return (
    <div className={classNames('flex flex-wrap gap-2', className)}>
      {options.map((option, at) => (
        <label
          key={option.value}
          className={classNames(
            'grid min-h-11 min-w-11 max-w-full cursor-pointer select-none place-items-center rounded-base border border-edge bg-raised px-3 text-center tabular-nums transition-colors hover:bg-sunken',
            'has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-accent',
            'has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2',
          )}
        >
          <input
            type="radio"
            id={at === 0 ? id : undefined}
            name={name}
            value={option.value}
            defaultChecked={option.value === value}
            className="sr-only"
          />
          <bdi className="wrap-anywhere min-w-0">{option.label}</bdi>
        </label>
      ))}
    </div>
  )
}
