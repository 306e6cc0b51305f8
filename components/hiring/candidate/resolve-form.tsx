'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { Field, Textarea } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { resolveFlag } from '@/lib/actions/candidate'

/** Says how a flag came about. */
export function ResolveForm({ candidate, id, referee }: { candidate: string; id: string; referee: string }) {
  const t = useTranslations('candidate.flags')
  const field = `resolution-${id}`
  const { form, summary, error, text, busy } = useActionForm(resolveFlag, {
    labels: { resolution: t('resolution') },
    ids: { resolution: field },
  })
  return (
    <Unfold label={t('resolve')} open={Boolean(summary)}>
      <form {...form} aria-label={t('resolveFor', { referee })} className="grid gap-4">
        {summary}
        <input type="hidden" name="candidate" value={candidate} />
        <input type="hidden" name="id" value={id} />
        <Field id={field} label={t('resolution')} error={error('resolution')}>
          {wiring => <Textarea {...wiring} name="resolution" rows={3} dir="auto" defaultValue={text('resolution')} />}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="justify-self-start">
          {t('resolveNow')}
        </Button>
      </form>
    </Unfold>
  )
}
