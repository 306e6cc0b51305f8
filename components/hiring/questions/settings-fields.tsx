import { useTranslations } from 'use-intl'
import { Field, Input, Textarea } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { EnteredQuestion } from '@/lib/contracts/browser/question-sets-types'

type SettingsFieldsProps = {
  entered: EnteredQuestion
  text: (name: string, otherwise?: string) => string | undefined
  error: (name: string) => string | undefined
}

// Each part shows while one of its types is chosen in the form, which is the group "question".
const only = {
  choices:
    'hidden group-has-[[name=type][value=options]:checked]/question:grid group-has-[[name=type][value=radio]:checked]/question:grid group-has-[[name=type][value=checkbox]:checked]/question:grid group-has-[[name=type][value=ranking]:checked]/question:grid',
  matrix: 'hidden group-has-[[name=type][value=matrix]:checked]/question:grid',
  rating: 'hidden group-has-[[name=type][value=rating]:checked]/question:grid',
  slider: 'hidden group-has-[[name=type][value=slider]:checked]/question:grid',
}

/** What the chosen type needs beside its words. */
export function SettingsFields({ entered, text, error }: SettingsFieldsProps) {
  const t = useTranslations('questionSets.field')
  const list = (name: 'choices' | 'rows' | 'columns') => (
    <Field id={name} label={t(name)} hint={t('lines')} error={error(name)}>
      {wiring => <Textarea {...wiring} name={name} dir="auto" rows={5} defaultValue={text(name, entered[name])} />}
    </Field>
  )
  const number = (name: 'min' | 'max' | 'step') => (
    <Field id={name} label={t(name)} error={error(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          inputMode="decimal"
          autoComplete="off"
          defaultValue={text(name, entered[name])}
          className="tabular-nums"
        />
      )}
    </Field>
  )
  return (
    <>
      <div className={only.choices}>{list('choices')}</div>
      <div className={`${only.matrix} gap-5 sm:grid-cols-2`}>
        {list('rows')}
        {list('columns')}
      </div>
      <div className={only.rating}>
        <Field id="scale" label={t('scale')} error={error('scale')}>
          {wiring => (
            <Select {...wiring} name="scale" defaultValue={text('scale', entered.scale)} className="w-28">
              {[2, 3, 4, 5, 6, 7, 8, 9, 10].map(top => (
                <option key={top} value={top}>
                  {top}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <div className={`${only.slider} grid-cols-3 gap-4`}>
        {number('min')}
        {number('max')}
        {number('step')}
      </div>
    </>
  )
}
