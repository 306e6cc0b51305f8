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

type EndFormProps = {
  id: number
  deed: 'withdraw' | 'cancel'
  /** Whose leave it is, for calling it off. */
  name: string
  /** It was granted already, or needed no decision. */
  booked?: boolean
}

/** Takes one's request back, or calls somebody's leave off; says first what that does. Works without scripts. */
export function EndForm({ id, deed, name, booked = false }: EndFormProps) {
  const { state, lost, busy, action, submit } = useForm(doToLeave)
  const { t } = useSay()
  const trouble = useTranslations('ui.trouble')
  const note = useId()
  const troubles = lost ? [{ message: trouble('noAnswer') }] : troublesIn(state?.refused)
  const withdraws = deed === 'withdraw'
  return (
    <details open={troubles.length > 0 || undefined} className="open:basis-full">
      <summary className="inline-flex h-10 cursor-pointer items-center rounded-base border border-edge bg-raised px-4 font-semibold hover:bg-sunken">
        {withdraws ? t('story.withdraw') : t('story.cancel')}
      </summary>
      <form action={action} onSubmit={submit} className="mt-3 grid justify-items-start gap-3">
        {troubles.length > 0 && <ErrorSummary title={t('decide.notDone')} errors={troubles} />}
        <input type="hidden" name="id" value={id} />
        <p>{withdraws ? t(booked ? 'change.giveBack' : 'story.withdrawWhat') : t('story.cancelWhat', { name })}</p>
        {!withdraws && (
          <Field label={t('story.cancelReason')} id={note} className="w-full">
            {wiring => <Textarea {...wiring} name="note" rows={2} defaultValue={state?.note} />}
          </Field>
        )}
        <Button type="submit" name="intent" value={deed} look="danger" busy={busy}>
          {withdraws ? t('story.withdrawNow') : t('story.cancelNow')}
        </Button>
      </form>
    </details>
  )
}
