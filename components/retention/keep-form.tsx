'use client'

import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'
import { keepCandidates } from '@/lib/actions/retention'

/** For how long candidates are kept once nobody asks for them. */
export function KeepForm({ days }: { days: number | null }) {
  const t = useTranslations('retention.hiring')
  const { form, summary, error, text, save } = useSectionForm(keepCandidates, {
    labels: { days: t('days') },
    twice: {
      page: '/admin/retention',
      effects: [t('effect'), t('noEffect')],
      concerns: count => t('concerns', { count }),
      confirm: t('confirm'),
      say: (_field, value) => (value ? t('value', { count: Number(value) }) : t('forGood')),
    },
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={days ?? ''} />
      <Field id="days" label={t('days')} hint={t('daysHint')} error={error('days')}>
        {wiring => (
          <Input
            {...wiring}
            name="days"
            inputMode="numeric"
            defaultValue={text('days', String(days ?? ''))}
            className="max-w-32 tabular-nums"
            maxLength={4}
          />
        )}
      </Field>
      {save}
    </form>
  )
}
