'use client'

import { useLocale, useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { setStaffSchedule } from '@/lib/actions/staff'

type ScheduleFormProps = { id: number; today: string; week: number[] }

const days = [1, 2, 3, 4, 5, 6, 7] as const

/** Somebody's week from a day on: the hours of each day. */
export function ScheduleForm({ id, today, week }: ScheduleFormProps) {
  const t = useTranslations('staff.schedule')
  const locale = useLocale()
  // 5 January 1970 was a Monday.
  const name = (day: number, weekday: 'long' | 'short') =>
    new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' }).format(new Date(Date.UTC(1970, 0, 4 + day)))
  const labels = { from: t('start'), ...Object.fromEntries(days.map(day => [`d${day}`, name(day, 'long')])) }
  const { form, summary, error, text, busy } = useActionForm(setStaffSchedule, { labels, ids: { from: 'week-from' } })
  return (
    <form {...form} aria-label={t('title')} className="grid gap-5">
      {summary}
      <input type="hidden" name="id" value={id} />
      <Field id="week-from" label={t('start')} error={error('from')} className="sm:max-w-xs">
        {wiring => <DateInput {...wiring} name="from" defaultValue={text('from', today)} />}
      </Field>
      <fieldset className="min-w-0">
        <legend className="mb-1.5 font-semibold">{t('hours')}</legend>
        <div className="grid grid-cols-4 gap-3 sm:grid-cols-7">
          {days.map(day => (
            <Field
              key={day}
              id={`d${day}`}
              error={error(`d${day}`)}
              label={
                <span className="font-normal text-muted text-small">
                  <span aria-hidden="true">{name(day, 'short')}</span>
                  <span className="sr-only">{name(day, 'long')}</span>
                </span>
              }
            >
              {wiring => (
                <Input
                  {...wiring}
                  name={`d${day}`}
                  inputMode="decimal"
                  autoComplete="off"
                  defaultValue={text(`d${day}`, String(week[day - 1] ?? 0))}
                  className="text-center tabular-nums"
                />
              )}
            </Field>
          ))}
        </div>
      </fieldset>
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('save')}
      </Button>
    </form>
  )
}
