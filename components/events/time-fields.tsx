import { useTranslations } from 'use-intl'
import { Checkbox } from '@/components/ui/checkbox'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import type { EnteredEvent } from '@/lib/contracts/browser/event-types'

type TimeFieldsProps = {
  entered: EnteredEvent
  allDay: boolean
  text: (name: string, otherwise?: string) => string | undefined
  error: (name: string) => string | undefined
}

const rows = [
  { date: 'startDate', time: 'startTime', hint: undefined },
  { date: 'endDate', time: 'endTime', hint: 'endDateHint' },
] as const

/** When it is. Whole days need no hours: the stylesheet folds them, so that it works without scripts too. */
export function TimeFields({ entered, allDay, text, error }: TimeFieldsProps) {
  const t = useTranslations('events.form')
  return (
    <div className="group/times grid gap-4">
      <Checkbox id="allDay" name="allDay" defaultChecked={allDay} className="justify-self-start">
        {t('allDay')}
      </Checkbox>
      {rows.map(({ date, time, hint }) => (
        <div key={date} className="flex flex-wrap items-start gap-4">
          <Field id={date} label={t(date)} hint={hint && t(hint)} error={error(date)} className="min-w-44">
            {wiring => <DateInput {...wiring} name={date} defaultValue={text(date, entered[date])} />}
          </Field>
          <Field
            id={time}
            label={t(time)}
            error={error(time)}
            className="min-w-32 group-has-[#allDay:checked]/times:hidden"
          >
            {wiring => <Input {...wiring} type="time" name={time} defaultValue={text(time, entered[time])} />}
          </Field>
        </div>
      ))}
    </div>
  )
}
