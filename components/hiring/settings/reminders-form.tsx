'use client'

import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslations } from 'use-intl'
import { useSectionForm } from '@/components/company/use-section-form'
import { Field, Input } from '@/components/ui/field'
import { Switch } from '@/components/ui/switch'
import { setFirmReminders } from '@/lib/actions/hiring-settings'
import type { ReminderExample, ReminderWish } from '@/lib/contracts/browser/hiring-settings-types'
import { reminderExampleQuery } from '@/lib/contracts/browser/query-options'
import { Example } from './example'

type RemindersFormProps = {
  interval: number
  cap: number
  rate: number
  skip: boolean
  seen: string
  example: ReminderExample
}

// As the rules allow it; of anything else there is no example to ask for.
const isWithin = (said: string, least: number, most: number) =>
  /^\d{1,4}$/.test(said) && Number(said) >= least && Number(said) <= most

/** How the firm reminds whoever was asked, with when that would be; the example follows what one types. */
export function RemindersForm({ interval, cap, rate, skip, seen, example }: RemindersFormProps) {
  const t = useTranslations('hiringSettings.reminders')
  const { form, summary, error, text, save } = useSectionForm(setFirmReminders, {
    labels: { interval: t('interval'), cap: t('cap'), rate: t('rate'), skip: t('skip') },
  })
  const saved: ReminderWish = { interval: String(interval), cap: String(cap), skip }
  const [wish, setWish] = useState(saved)
  const asked = useDeferredValue(wish)
  const isSaved = asked.interval === saved.interval && asked.cap === saved.cap && asked.skip === saved.skip
  const isPossible = isWithin(asked.interval, 1, 720) && isWithin(asked.cap, 0, 20)
  const found = useQuery({
    ...reminderExampleQuery(asked),
    enabled: isPossible && !isSaved,
    placeholderData: before => before,
  })
  const number = (name: 'interval' | 'cap' | 'rate', value: number) => (
    <Field id={name} label={t(name)} hint={t(`${name}Hint`)} error={error(name)}>
      {wiring => (
        <Input
          {...wiring}
          name={name}
          inputMode="numeric"
          maxLength={3}
          required
          defaultValue={text(name, String(value))}
          onChange={event => name !== 'rate' && setWish({ ...wish, [name]: event.target.value.trim() })}
          className="max-w-32 tabular-nums"
        />
      )}
    </Field>
  )
  return (
    <form {...form} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <input type="hidden" name="seen" value={seen} />
      {number('interval', interval)}
      {number('cap', cap)}
      {number('rate', rate)}
      <div>
        <Switch
          name="skip"
          defaultChecked={text('skip', skip ? 'on' : '') === 'on'}
          onChange={event => setWish({ ...wish, skip: event.target.checked })}
          aria-describedby="skip-hint"
        >
          {t('skip')}
        </Switch>
        <p id="skip-hint" className="text-muted text-small">
          {t('skipHint')}
        </p>
      </div>
      <Example example={isSaved ? example : isPossible ? (found.data ?? example) : null} />
      {save}
    </form>
  )
}
