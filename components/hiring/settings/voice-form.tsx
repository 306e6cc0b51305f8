'use client'

import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { setFirmVoice } from '@/lib/actions/hiring-settings'
import { localeList, locales } from '@/lib/i18n/locales'

type VoiceFormProps = { senderName: string | null; language: string; seen: string }

/** Who letters to candidates and referees are from, and in which language. */
export function VoiceForm({ senderName, language, seen }: VoiceFormProps) {
  const t = useTranslations('hiringSettings.voice')
  const { form, summary, error, text, save } = useSectionForm(setFirmVoice, {
    labels: { senderName: t('sender'), language: t('language') },
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Field id="senderName" label={t('sender')} hint={t('senderHint')} error={error('senderName')}>
        {wiring => (
          <Input
            {...wiring}
            name="senderName"
            dir="auto"
            autoComplete="off"
            maxLength={100}
            defaultValue={text('senderName', senderName ?? '')}
          />
        )}
      </Field>
      <Field id="language" label={t('language')} hint={t('languageHint')} error={error('language')}>
        {wiring => (
          <Select {...wiring} name="language" defaultValue={text('language', language)} className="max-w-60">
            {localeList.map(one => (
              <option key={one} value={one} lang={one}>
                {locales[one].name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {save}
    </form>
  )
}
