import { Check } from 'lucide-react'
import { useTranslations } from 'use-intl'
import { FieldError } from '@/components/ui/field'
import type { ComposerOptions } from '@/lib/contracts/browser/types'

type ValuesProps = {
  values: ComposerOptions['values']
  chosen: number[]
  error?: string
  onChoose: (values: number[]) => void
}

/** Checkboxes that look like the chips they will become; each lies over its chip, where a finger looks for it. */
export function Values({ values, chosen, error, onChoose }: ValuesProps) {
  const t = useTranslations('recognitions.composer')
  if (values.length === 0) return null
  return (
    <fieldset
      aria-describedby={error ? 'thank-values-error' : undefined}
      className="grid min-w-0 grid-cols-[minmax(0,1fr)] gap-2 px-4 pb-3"
    >
      <legend className="sr-only">{t('valuesLabel')}</legend>
      <div className="flex flex-wrap gap-1.5">
        {values.map((value, place) => (
          <label
            key={value.id}
            title={value.description}
            data-tint={value.tint}
            className="group relative inline-flex min-h-8 max-w-full select-none items-center gap-1 rounded-full border border-line px-3 font-semibold text-muted text-small transition-colors hover:border-edge hover:text-ink has-checked:border-transparent has-checked:bg-tint has-checked:text-tint-ink has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              id={place === 0 ? 'thank-values' : undefined}
              type="checkbox"
              name="values"
              value={value.id}
              checked={chosen.includes(value.id)}
              onChange={event =>
                onChoose(event.target.checked ? [...chosen, value.id] : chosen.filter(id => id !== value.id))
              }
              className="absolute inset-0 appearance-none rounded-full outline-none"
            />
            <Check aria-hidden="true" className="-ms-1 hidden size-4 group-has-checked:block" />
            <span className="truncate">{value.name}</span>
          </label>
        ))}
      </div>
      <FieldError id="thank-values-error">{error}</FieldError>
    </fieldset>
  )
}
