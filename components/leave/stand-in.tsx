'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { useActionForm } from '@/components/ui/use-action-form'
import { endHandover, handOver } from '@/lib/actions/leave'
import type { Handovers } from '@/lib/contracts/browser/leave-types'
import { useSay } from './use-say'

/** Who decides while one is away: what is handed over, to whom and by whom, and the form that does it. Works without scripts. */
export function StandIn({ given, received, colleagues }: Handovers) {
  const t = useTranslations('leave.standIn')
  const { span } = useSay()
  return (
    <section aria-labelledby="stand-in" className="mt-12">
      <h2 id="stand-in" className="font-serif text-lead">
        {t('title')}
      </h2>
      <p className="mb-4 text-muted">{t('intro')}</p>
      {(given.length > 0 || received.length > 0) && (
        <ul className="mb-5 divide-y divide-line border-line border-y">
          {given.map(one => (
            <li key={one.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
              <span className="min-w-0 break-words">
                {t('to', { name: one.person.name, dates: span(one.from, one.to) })}
              </span>
              <End id={one.id} label={t('endWho', { name: one.person.name, dates: span(one.from, one.to) })} />
            </li>
          ))}
          {received.map(one => (
            <li key={one.id} className="break-words py-2.5">
              {t('forMe', { name: one.person.name, dates: span(one.from, one.to) })}
            </li>
          ))}
        </ul>
      )}
      {colleagues.length > 0 ? <Hand colleagues={colleagues} /> : <p className="text-muted">{t('none')}</p>}
    </section>
  )
}

function End({ id, label }: { id: number; label: string }) {
  const t = useTranslations('leave.standIn')
  const { form, summary, busy } = useActionForm(endHandover, { labels: {} })
  return (
    <form {...form}>
      {summary}
      <input type="hidden" name="id" value={id} />
      <Button type="submit" size="small" busy={busy} aria-label={label}>
        {t('end')}
      </Button>
    </form>
  )
}

function Hand({ colleagues }: Pick<Handovers, 'colleagues'>) {
  const t = useTranslations('leave.standIn')
  const labels = { delegateId: t('who'), startDate: t('first'), endDate: t('last') }
  const { form, summary, error, text, busy } = useActionForm(handOver, { labels })
  return (
    <form {...form} aria-labelledby="stand-in" className="grid gap-4">
      {summary}
      <div className="grid items-start gap-4 sm:grid-cols-[2fr_1fr_1fr]">
        <Field id="delegateId" label={labels.delegateId} error={error('delegateId')}>
          {wiring => (
            <Select {...wiring} name="delegateId" defaultValue={text('delegateId')}>
              <option value="">{t('choose')}</option>
              {colleagues.map(one => (
                <option key={one.id} value={one.id}>
                  {one.name}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field id="startDate" label={labels.startDate} error={error('startDate')}>
          {wiring => <DateInput {...wiring} name="startDate" defaultValue={text('startDate')} />}
        </Field>
        <Field id="endDate" label={labels.endDate} error={error('endDate')}>
          {wiring => <DateInput {...wiring} name="endDate" defaultValue={text('endDate')} />}
        </Field>
      </div>
      <Button type="submit" busy={busy} className="justify-self-start">
        {t('hand')}
      </Button>
    </form>
  )
}
