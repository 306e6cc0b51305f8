'use client'

import { useLocale, useTranslations } from 'use-intl'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { setCompanyWeek } from '@/lib/actions/company'
import { useSectionForm } from './use-section-form'

type WeekFormProps = { hours: number[]; today: string }

// 1 January 2024 was a Monday.
const dayNames = (locale: string, weekday: 'long' | 'short') =>
  Array.from({ length: 7 }, (_, at) =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, at + 1))),
  )

/** The hours of each weekday, for everybody who has no week of their own. */
export function WeekForm({ hours, today }: WeekFormProps) {
  const t = useTranslations('company.week')
  const locale = useLocale()
  const names = dayNames(locale, 'long')
  const labels = Object.fromEntries(names.map((name, at) => [`h${at + 1}`, name]))
  const { form, summary, error, text, save } = useSectionForm(setCompanyWeek, {
    labels: { ...labels, effectiveDate: t('from') },
    twice: {
      effects: [t('effect'), t('noEffect')],
      confirm: t('confirm'),
      say: (_field, value) => t('hours', { count: Number(value) }),
    },
    said: ({ recounts = 0 }) => t('saved', { count: recounts }),
  })
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={JSON.stringify(hours)} />
      <fieldset>
        <legend className="mb-2 font-semibold">{t('legend')}</legend>
        <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
          {names.map((name, at) => {
            const id = `h${at + 1}`
            return (
              <Field key={id} id={id} label={<span className="font-normal text-small">{name}</span>} error={error(id)}>
                {wiring => (
                  <Input
                    {...wiring}
                    name={id}
                    inputMode="decimal"
                    defaultValue={text(id, String(hours[at] ?? 0))}
                    className="tabular-nums"
                    maxLength={5}
                    required
                  />
                )}
              </Field>
            )
          })}
        </div>
      </fieldset>
      <Field id="effectiveDate" label={t('from')} hint={t('fromHint')} error={error('effectiveDate')}>
        {wiring => (
          <DateInput
            {...wiring}
            name="effectiveDate"
            defaultValue={text('effectiveDate', today)}
            className="max-w-48"
          />
        )}
      </Field>
      {save}
    </form>
  )
}
