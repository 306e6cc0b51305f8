'use client'

import { useState } from 'react'
import { useTranslations } from 'use-intl'
import { Input } from '@/components/ui/field'
import type { FormQuestion } from '@/lib/contracts/browser/referee-form-types'

type SliderFieldProps = {
  question: FormQuestion
  entered: string
  wiring: { 'aria-labelledby': string; 'aria-describedby'?: string; 'aria-invalid'?: true }
}

/** A number to write, and to slide where there are scripts: a slider alone could not say "not answered". */
export function SliderField({ question: { id, min, max, step }, entered, wiring }: SliderFieldProps) {
  const t = useTranslations('respond.step')
  const [value, setValue] = useState(entered)
  const name = `a:${id}`
  return (
    <div className="grid max-w-md gap-2">
      <div className="flex items-center gap-4">
        <span className="text-muted text-small tabular-nums">{min}</span>
        <input
          type="range"
          aria-hidden="true"
          tabIndex={-1}
          min={min}
          max={max}
          step={step}
          value={value === '' ? min : value}
          onChange={event => setValue(event.target.value)}
          className="h-11 min-w-0 grow accent-accent scriptless:hidden"
        />
        <span className="text-muted text-small tabular-nums">{max}</span>
        <Input
          {...wiring}
          id={name}
          name={name}
          type="number"
          inputMode="decimal"
          min={min}
          max={max}
          step={step}
          value={value}
          onChange={event => setValue(event.target.value)}
          className="w-24! text-center tabular-nums"
        />
      </div>
      <p className="text-muted text-small">{t('number', { min: String(min), max: String(max) })}</p>
    </div>
  )
}
