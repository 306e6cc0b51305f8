'use client'

import { Languages } from 'lucide-react'
import { useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { fieldClass } from '@/components/ui/field'
import { speakForm } from '@/lib/actions/respond'
import { GuestForm } from './guest-form'
import { stepFormId } from './step-form-id'

type LanguageChoiceProps = {
  token: string
  locale: string
  at?: string
  value: string
  languages: { code: string; name: string }[]
  /** The step's form goes along, so that nothing that is being written is lost. */
  withAnswers?: boolean
}

/** Another language, in which what was answered stays. */
export function LanguageChoice({ withAnswers, token, locale, at, ...choice }: LanguageChoiceProps) {
  if (choice.languages.length < 2) return null
  if (withAnswers)
    return (
      <div className="flex items-center gap-2">
        <Choice {...choice} form={stepFormId} />
      </div>
    )
  return (
    <GuestForm send={speakForm} token={token} locale={locale} at={at} className="flex items-center gap-2">
      <Choice {...choice} />
    </GuestForm>
  )
}

function Choice({ value, languages, form }: Pick<LanguageChoiceProps, 'value' | 'languages'> & { form?: string }) {
  const t = useTranslations('respond')
  const press = useRef<HTMLButtonElement>(null)
  return (
    <>
      <label className="flex items-center gap-2">
        <Languages aria-hidden="true" className="size-4 text-muted" />
        <span className="sr-only">{t('language')}</span>
        <select
          name="language"
          form={form}
          defaultValue={value}
          onChange={event => event.currentTarget.form?.requestSubmit(press.current)}
          className={`${fieldClass} h-10 w-auto! text-small!`}
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code} lang={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button ref={press} type="submit" form={form} name="go" value="speak" size="small" className="scripted:hidden">
        {t('change')}
      </Button>
    </>
  )
}
