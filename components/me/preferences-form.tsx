'use client'

import { useTranslations } from 'use-intl'
import { Field } from '@/components/ui/field'
import { LongSelect } from '@/components/ui/long-select'
import { Select } from '@/components/ui/select'
import { choosePreferences } from '@/lib/actions/profile'
import { localeList, locales } from '@/lib/i18n/locales'
import { useSettingsForm } from './use-settings-form'

type PreferencesFormProps = {
  language: string | null
  timeZone: string | null
  /** Where one works: the zone that holds while none is chosen. */
  workZone: string
  zones: string[]
}

const said = (zone: string) => zone.replaceAll('_', ' ')

/** The language one reads in, and where one's clock stands. */
export function PreferencesForm({ language, timeZone, workZone, zones }: PreferencesFormProps) {
  const t = useTranslations('me.language')
  const labels = { language: t('language'), timeZone: t('timeZone') }
  const { form, summary, error, text, save } = useSettingsForm(choosePreferences, labels)
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <Field id="language" label={labels.language} error={error('language')}>
        {wiring => (
          <Select {...wiring} name="language" defaultValue={text('language', language ?? '')}>
            <option value="">{t('browser')}</option>
            {localeList.map(locale => (
              <option key={locale} value={locale} lang={locale}>
                {locales[locale].name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="timeZone" label={labels.timeZone} hint={t('timeZoneHint')} error={error('timeZone')}>
        {wiring => (
          <LongSelect
            {...wiring}
            name="timeZone"
            defaultValue={text('timeZone', timeZone ?? '')}
            options={[
              { value: '', label: t('work', { zone: said(workZone) }) },
              ...zones.map(value => ({ value, label: said(value) })),
            ]}
          />
        )}
      </Field>
      {save}
    </form>
  )
}
