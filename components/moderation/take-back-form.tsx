'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { ScriptsField } from '@/components/ui/scripts-field'
import { useActionForm } from '@/components/ui/use-action-form'
import { takeDecisionBack } from '@/lib/actions/moderation'

type TakeBackFormProps = {
  review: number
  reopen: boolean
  /** What is said when it is done. */
  done: string
  label: string
  /** The label with what it is about, to tell one from the next. */
  said?: string
}

/** Takes a decision back. Works without scripts. */
export function TakeBackForm({ review, reopen, done, label, said }: TakeBackFormProps) {
  const { form, summary, busy } = useActionForm(takeDecisionBack, {
    labels: {},
    onDone: () => notify({ text: done }),
  })
  const t = useTranslations('moderation.resolved')
  return (
    <form {...form} aria-label={said ?? t('restore')} className="grid justify-items-start gap-2">
      {summary}
      <input type="hidden" name="review" value={review} />
      {reopen && <input type="hidden" name="reopen" value="on" />}
      <ScriptsField />
      <Button type="submit" size="small" busy={busy} aria-label={said}>
        {label}
      </Button>
    </form>
  )
}
