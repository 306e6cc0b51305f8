'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { addRound, reviseRound } from '@/lib/actions/reviews'

type RoundFormProps = { round?: { id: string; name: string; startsOn: string; endsOn: string } }

/** A round's name and days: a new one, or one that is there. */
export function RoundForm({ round }: RoundFormProps) {
  const t = useTranslations('reviews')
  const labels = { name: t('name'), startsOn: t('startsOn'), endsOn: t('endsOn') }
  const { form, summary, error, text, busy } = useActionForm(round ? reviseRound : addRound, { labels })
  return (
    <form {...form} className="grid max-w-xl gap-5">
      {summary}
      {round && <input type="hidden" name="round" value={round.id} />}
      <Field id="name" label={labels.name} error={error('name')}>
        {wiring => <Input {...wiring} name="name" defaultValue={text('name', round?.name)} dir="auto" required />}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field id="startsOn" label={labels.startsOn} error={error('startsOn')}>
          {wiring => (
            <DateInput {...wiring} name="startsOn" defaultValue={text('startsOn', round?.startsOn)} required />
          )}
        </Field>
        <Field id="endsOn" label={labels.endsOn} error={error('endsOn')}>
          {wiring => <DateInput {...wiring} name="endsOn" defaultValue={text('endsOn', round?.endsOn)} required />}
        </Field>
      </div>
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {round ? t('save') : t('add')}
        </Button>
      </div>
    </form>
  )
}
