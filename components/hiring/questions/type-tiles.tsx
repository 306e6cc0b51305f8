import { useTranslations } from 'use-intl'
import { FieldError } from '@/components/ui/field'
import type { QuestionType } from '@/lib/contracts/browser/question-types'
import { TypeIcon, types } from './type-icon'

/** The ten ways to answer, as radio buttons; what a type needs is shown by CSS alone (settings-fields.tsx), so without scripts too. */
export function TypeTiles({ value, error }: { value: QuestionType; error?: string }) {
  const t = useTranslations('questionSets.type')
  return (
    <fieldset className="min-w-0">
      <legend className="mb-2 font-semibold">{t('legend')}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {types.map((type, at) => (
          <label
            key={type}
            className="flex min-h-14 cursor-pointer items-center gap-3 rounded-base border border-line px-3 py-2 hover:bg-hover has-checked:border-accent has-checked:bg-accent-soft has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              id={at === 0 ? 'type' : undefined}
              name="type"
              value={type}
              defaultChecked={type === value}
              className="sr-only"
            />
            <TypeIcon type={type} className="size-5 shrink-0 text-muted" />
            <span className="min-w-0">
              <span className="block font-semibold">{t(type)}</span>
              <span className="block text-muted text-small">{t(`hint.${type}`)}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError id="type-error">{error}</FieldError>
    </fieldset>
  )
}
