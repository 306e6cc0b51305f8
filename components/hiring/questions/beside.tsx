import { FieldError, Input, Textarea } from '@/components/ui/field'
import type { Language, Translatable } from '@/lib/contracts/browser/question-sets-types'

type BesideProps = {
  word: Translatable
  label: string
  from: Language
  to: Language
  value?: string
  error?: string
}

/** What is said in one language, and beside it the field for the other. */
export function Beside({ word: { name, original, long }, label, from, to, value, error }: BesideProps) {
  const wiring = {
    id: name,
    name,
    lang: to.code,
    // Not below the bar that stays.
    className: 'scroll-mb-24',
    dir: 'auto' as const,
    defaultValue: value,
    'aria-describedby': [`${name}-from`, error && `${name}-error`].filter(Boolean).join(' '),
    'aria-invalid': error ? (true as const) : undefined,
  }
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-1.5 lg:grid-cols-2">
      <p className="min-w-0 lg:pt-8">
        <span id={`${name}-from`} lang={from.code} dir="auto" className="wrap-anywhere block whitespace-pre-wrap">
          {original}
        </span>
      </p>
      <div className="grid min-w-0 grid-cols-[minmax(0,1fr)] content-start gap-1.5">
        <label htmlFor={name} className="justify-self-start font-semibold text-small leading-6">
          {label}
        </label>
        {long ? <Textarea {...wiring} rows={2} maxLength={2000} /> : <Input {...wiring} maxLength={300} />}
        <FieldError id={`${name}-error`}>{error}</FieldError>
      </div>
    </div>
  )
}
