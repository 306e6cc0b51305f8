'use client'

import { useLocale, useTranslations } from 'use-intl'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { setLeaveYear } from '@/lib/actions/company'
import { useSectionForm } from './use-section-form'

const range = (count: number) => Array.from({ length: count }, (_, at) => at + 1)

/** The day on which leave years begin. */
export function LeaveYearForm({ leaveYearStart, seen }: { leaveYearStart: string; seen: string }) {
  const t = useTranslations('company.leaveYear')
  const locale = useLocale()
  const say = (monthDay: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`2023-${monthDay}T00:00:00Z`))
  const { form, summary, error, text, save } = useSectionForm(setLeaveYear, {
    labels: { month: t('month'), day: t('day'), leaveYearStart: t('begins') },
    twice: {
      effects: [t('effect'), t('noEffect')],
      confirm: t('confirm'),
      say: (_field, monthDay) => say(monthDay, { day: 'numeric', month: 'long' }),
    },
  })
  const [month = '1', day = '1'] = leaveYearStart.split('-').map(part => String(Number(part)))
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      <div className="grid grid-cols-[minmax(0,1fr)_7rem] gap-4">
        <Field id="month" label={t('month')} error={error('month')}>
          {wiring => (
            <Select {...wiring} name="month" defaultValue={text('month', month)}>
              {range(12).map(one => (
                <option key={one} value={one}>
                  {say(`${String(one).padStart(2, '0')}-01`, { month: 'long' })}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="day" label={t('day')} error={error('day')}>
          {wiring => (
            <Select {...wiring} name="day" defaultValue={text('day', day)}>
              {range(31).map(one => (
                <option key={one} value={one}>
                  {one.toLocaleString(locale)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      {save}
    </form>
  )
}
