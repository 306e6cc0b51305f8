'use client'

import { Field, Input } from './field'
import { Select } from './select'

const lives = [30, 90, 180, 365]

type NameAndLifeProps = {
  labels: { name: string; days: string }
  nameHint: string
  /** "for 90 days" */
  forDays: (count: number) => string
  error: (name: string) => string | undefined
  text: (name: string, otherwise?: string) => string | undefined
}

/** What a key or token is called, and for how long it is good: a year at most. */
export function NameAndLife({ labels, nameHint, forDays, error, text }: NameAndLifeProps) {
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_10rem]">
      <Field id="name" label={labels.name} hint={nameHint} error={error('name')}>
        {wiring => <Input {...wiring} name="name" defaultValue={text('name')} maxLength={80} dir="auto" required />}
      </Field>
      <Field id="days" label={labels.days} error={error('days')}>
        {wiring => (
          <Select {...wiring} name="days" defaultValue={text('days', '90')}>
            {lives.map(days => (
              <option key={days} value={days}>
                {forDays(days)}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}
