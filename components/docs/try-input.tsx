'use client'

import { useTranslations } from 'use-intl'
import { Field, fieldClass, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import type { Input as Asked } from './try-document'

type TryInputProps = {
  id: string
  input: Asked
  value: string
  error?: string
  onText: (text: string) => void
  onFile: (file: File | undefined) => void
}

/** One field of an operation. */
export function TryInput({ id, input, value, error, onText, onFile }: TryInputProps) {
  const t = useTranslations('apiDocs')
  const hint = [input.words, input.many && t('try.several')].filter(Boolean).join(' ')
  const label = (
    <>
      <bdi dir="ltr" className="wrap-anywhere font-mono text-small">
        {input.name}
      </bdi>{' '}
      {input.required && <span className="font-normal text-pending text-small">{t('operation.required')}</span>}
    </>
  )
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      {wiring =>
        input.file ? (
          <input
            {...wiring}
            type="file"
            onChange={event => onFile(event.target.files?.[0])}
            className={`${fieldClass} py-2 text-small`}
          />
        ) : input.choices ? (
          <Select {...wiring} dir="ltr" value={value} onChange={event => onText(event.target.value)}>
            <option value="" />
            {input.choices.map(choice => (
              <option key={choice}>{choice}</option>
            ))}
          </Select>
        ) : (
          <Input
            {...wiring}
            dir="ltr"
            autoComplete="off"
            spellCheck={false}
            value={value}
            placeholder={input.example}
            onChange={event => onText(event.target.value)}
          />
        )
      }
    </Field>
  )
}
