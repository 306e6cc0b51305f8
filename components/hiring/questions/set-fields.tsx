import { useTranslations } from 'use-intl'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Language } from '@/lib/contracts/browser/question-sets-types'

type SetFieldsProps = {
  entered: { title: string; language: string }
  languages: Language[]
  text: (name: string, otherwise?: string) => string | undefined
  error: (name: string) => string | undefined
}

/** What a set is called, and the language it is written in. */
export function SetFields({ entered, languages, text, error }: SetFieldsProps) {
  const t = useTranslations('questionSets.form')
  return (
    <>
      <Field id="title" label={t('title')} hint={t('titleHint')} error={error('title')}>
        {wiring => (
          <Input
            {...wiring}
            name="title"
            dir="auto"
            defaultValue={text('title', entered.title)}
            required
            maxLength={200}
          />
        )}
      </Field>
      <Field id="language" label={t('language')} hint={t('languageHint')} error={error('language')}>
        {wiring => (
          <Select
            {...wiring}
            name="language"
            defaultValue={text('language', entered.language)}
            className="w-full max-w-xs"
          >
            {languages.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </>
  )
}
