'use client'

import { useId } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
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
  const troubles = lost
    ? [{ message: trouble('noAnswer') }]
    : troublesIn(state?.refused).map(one => (one.field === 'note' ? { ...one, field: note } : one))
  const atNote = troubles.find(one => 'field' in one && one.field === note)?.message
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
            <Field label={t('decide.reason')} id={note} hint={t('decide.reasonHint')} error={atNote} className="w-full">
              {wiring => <Textarea {...wiring} name="note" rows={3} defaultValue={state?.note} />}
            </Field>
            <Button type="submit" name="intent" value="reject" look="danger" busy={busy}>
              {t('decide.rejectNow')}
            </Button>
          </form>
        </details>
      </div>
    </div>
  )
}
