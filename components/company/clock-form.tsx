'use client'

import { useTranslations } from 'use-intl'
import { Field } from '@/components/ui/field'
import { LongSelect } from '@/components/ui/long-select'
import { setCompanyClock } from '@/lib/actions/company'
import { useSectionForm } from './use-section-form'

const said = (zone: string) => zone.replaceAll('_', ' ')

/** Where the company's clock stands. */
export function ClockForm({ timeZone, zones, seen }: { timeZone: string; zones: string[]; seen: string }) {
  const t = useTranslations('company.clock')
  const { form, summary, error, text, save } = useSectionForm(setCompanyClock, {
    labels: { timeZone: t('timeZone') },
    twice: { effects: [t('effect'), t('noEffect')], confirm: t('confirm'), say: (_field, zone) => said(zone) },
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Field id="timeZone" label={t('timeZone')} error={error('timeZone')}>
        {wiring => (
          <LongSelect
            {...wiring}
            name="timeZone"
            defaultValue={text('timeZone', timeZone)}
            options={zones.map(value => ({ value, label: said(value) }))}
          />
        )}
      </Field>
      {save}
    </form>
  )
}
