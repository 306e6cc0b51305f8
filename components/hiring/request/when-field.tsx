'use client'

import { useTranslations } from 'use-intl'
import { RadioGroup } from '@/components/ui/choice-group'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'

type WhenFieldProps = {
  later: boolean
  today: string
  timeZone: string
  text: (name: string, otherwise?: string) => string | undefined
  error: (name: string) => string | undefined
  entered: { when: string; on: string; time: string }
}

/** Now, or at a time: a browser without scripts shows the time always. */
export function WhenField({ later, today, timeZone, text, error, entered }: WhenFieldProps) {
  const t = useTranslations('requestForm')
  return (
    <div className="grid gap-3">
      <RadioGroup
        name="when"
        legend={t('when')}
        error={error('when')}
        value={text('when', entered.when)}
        options={[
          { value: 'now', label: t('now') },
          { value: 'later', label: t('later') },
        ]}
      />
      {/* What folds may not be the grid itself: that would show it all the same. */}
      <div className={later ? undefined : 'folded'}>
        <div className="grid items-start gap-4 sm:grid-cols-2">
          <Field id="on" label={t('on')} hint={t('zone', { zone: timeZone })} error={error('on')}>
            {wiring => <DateInput {...wiring} name="on" min={today} defaultValue={text('on', entered.on)} />}
          </Field>
          <Field id="time" label={t('time')} error={error('time')}>
            {wiring => <Input {...wiring} name="time" type="time" defaultValue={text('time', entered.time)} />}
          </Field>
        </div>
      </div>
    </div>
  )
}
