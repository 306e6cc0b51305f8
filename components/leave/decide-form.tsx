'use client'

import { useId, useMemo } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { DateInput } from '@/components/ui/date-input'
import { ErrorSummary } from '@/components/ui/error-summary'
import { Field, Textarea } from '@/components/ui/field'
import { doToLeave } from '@/lib/actions/leave'
import { troublesIn } from './refusals'
import { useForm } from './use-form'
import { useSay } from './use-say'

type DecideFormProps = { id: number; name: string; dates: string }

/** Approves in one step, or turns down with a reason. Works without scripts. */
export function DecideForm({ id, name, dates }: DecideFormProps) {
  const { state, lost, busy, action, submit } = useForm(doToLeave)
  const { t } = useSay()
  const trouble = useTranslations('ui.trouble')
  const note = useId()
  const refused = state?.refused
  // Several of these forms stand on one page, so their fields have ids of their own.
  const troubles = useMemo(() => {
    if (lost) return [{ message: trouble('noAnswer') }]
    const ids: Record<string, string> = { note, startDate: `${note}-from`, endDate: `${note}-to` }
    return troublesIn(refused).map(one => ({ ...one, field: one.field && ids[one.field] }))
  }, [lost, refused, trouble, note])
  const at = (field: string) => troubles.find(one => 'field' in one && one.field === field)?.message
  return (
    <div className="grid gap-3">
      {troubles.length > 0 && <ErrorSummary title={t('decide.notDone')} errors={troubles} />}
      <div className="flex flex-wrap items-start gap-2">
        <form action={action} onSubmit={submit}>
          <input type="hidden" name="id" value={id} />
          <Button
            type="submit"
            name="intent"
            value="approve"
            look="primary"
            busy={busy}
            aria-label={t('decide.approveWho', { name, dates })}
          >
            {t('decide.approve')}
          </Button>
        </form>
        <details open={state?.refused !== undefined || undefined} className="grow open:basis-full">
          <summary
            aria-label={t('decide.rejectWho', { name, dates })}
            className="inline-flex h-10 cursor-pointer items-center rounded-base border border-edge bg-raised px-4 font-semibold hover:bg-sunken"
          >
            {t('decide.reject')}
          </summary>
          <form action={action} onSubmit={submit} noValidate className="mt-3 grid justify-items-start gap-3">
            <input type="hidden" name="id" value={id} />
            <Field
              label={t('decide.reason')}
              id={note}
              hint={t('decide.reasonHint')}
              error={at(note)}
              className="w-full"
            >
              {wiring => <Textarea {...wiring} name="note" rows={3} defaultValue={state?.note} />}
            </Field>
            <fieldset className="w-full">
              <legend className="font-semibold">{t('decide.instead')}</legend>
              <p className="mb-2 text-muted text-small">{t('decide.insteadHint')}</p>
              <div className="grid gap-3 sm:grid-cols-2">
                <Field label={t('decide.insteadFirst')} id={`${note}-from`} error={at(`${note}-from`)}>
                  {wiring => <DateInput {...wiring} name="insteadFrom" defaultValue={state?.insteadFrom} />}
                </Field>
                <Field label={t('decide.insteadLast')} id={`${note}-to`} error={at(`${note}-to`)}>
                  {wiring => <DateInput {...wiring} name="insteadTo" defaultValue={state?.insteadTo} />}
                </Field>
              </div>
            </fieldset>
            <Button type="submit" name="intent" value="reject" look="danger" busy={busy}>
              {t('decide.rejectNow')}
            </Button>
          </form>
        </details>
      </div>
    </div>
  )
}
