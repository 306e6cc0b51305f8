import { useTranslations } from 'use-intl'
import { Field, FieldError, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { type Tint, tints } from '@/components/ui/tints'

export type EnteredValue = { name: string; description: string; parent: string; tint: Tint }

type ValueFieldsProps = {
  entered: EnteredValue
  parents: { value: string; label: string }[]
  text: (name: string, otherwise?: string) => string | undefined
  error: (name: string) => string | undefined
}

/** What there is to say of a value. */
export function ValueFields({ entered, parents, text, error }: ValueFieldsProps) {
  const t = useTranslations('valueAdmin.form')
  return (
    <>
      <Field id="name" label={t('name')} error={error('name')}>
        {wiring => (
          <Input
            {...wiring}
            name="name"
            dir="auto"
            defaultValue={text('name', entered.name)}
            required
            maxLength={200}
          />
        )}
      </Field>
      <Field id="description" label={t('description')} hint={t('descriptionHint')} error={error('description')}>
        {wiring => (
          <Textarea
            {...wiring}
            name="description"
            dir="auto"
            rows={3}
            defaultValue={text('description', entered.description)}
            maxLength={1000}
          />
        )}
      </Field>
      <Field id="parent" label={t('parent')} error={error('parent')}>
        {wiring => (
          <Select {...wiring} name="parent" defaultValue={text('parent', entered.parent)}>
            <option value="">{t('noParent')}</option>
            {parents.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <fieldset>
        <legend className="mb-2 font-semibold">{t('tint')}</legend>
        <div className="flex flex-wrap gap-2">
          {tints.map(tint => (
            <label
              key={tint}
              data-tint={tint}
              className="inline-flex h-9 items-center gap-2 rounded-full border-2 border-transparent bg-tint px-3 font-semibold text-small text-tint-ink has-checked:border-tint-ink has-focus-visible:outline-2 has-focus-visible:outline-accent has-focus-visible:outline-offset-2"
            >
              <input
                type="radio"
                name="tint"
                value={tint}
                defaultChecked={text('tint', entered.tint) === tint}
                className="sr-only"
              />
              {t(`tints.${tint}`)}
            </label>
          ))}
        </div>
        <FieldError id="tint-error">{error('tint')}</FieldError>
      </fieldset>
    </>
  )
}
