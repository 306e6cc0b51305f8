'use client'

import { useTranslations } from 'use-intl'
import { type Send, useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'

type KeepFormProps = {
  days: number | null
  /** What was there when the page was made, so that nobody overwrites what they have not seen. */
  seen: string
  /** The page it stands on, and what saves it there. */
  page: string
  keep: Send
}

/** For how long candidates are kept once nobody asks for them; a shorter time says first whom it concerns. */
export function KeepForm({ days, seen, page, keep }: KeepFormProps) {
  const t = useTranslations('retention.hiring')
  const { form, summary, error, text, save } = useSectionForm(keep, {
    labels: { days: t('days') },
    twice: {
      page,
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
