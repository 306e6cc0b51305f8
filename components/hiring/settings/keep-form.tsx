'use client'

import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'
import { keepFirmCandidates } from '@/lib/actions/hiring-settings'

/** For how long candidates are kept once nobody asks for them; a shorter time says first whom it concerns. */
export function KeepForm({ days, seen }: { days: number | null; seen: string }) {
  const t = useTranslations('hiringSettings.retention')
  const { form, summary, error, text, save } = useSectionForm(keepFirmCandidates, {
    labels: { days: t('days') },
    twice: {
      page: '/hiring/settings',
      effects: [t('effect'), t('noEffect')],
      concerns: count => t('concerns', { count }),
      confirm: t('confirm'),
      say: (_field, value) => (value ? t('value', { count: Number(value) }) : t('forGood')),
    },
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <Field id="days" label={t('days')} hint={t('daysHint')} error={error('days')}>
        {wiring => (
          <Input
            {...wiring}
            name="days"
            inputMode="numeric"
            maxLength={4}
            defaultValue={text('days', String(days ?? ''))}
            className="max-w-32 tabular-nums"
          />
        )}
      </Field>
      {save}
    </form>
  )
}
