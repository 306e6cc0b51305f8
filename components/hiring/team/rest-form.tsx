'use client'

import { useTranslations } from 'use-intl'
import { Unfold } from '@/components/staff/unfold'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { deactivateRecruiter, reactivateRecruiter } from '@/lib/actions/hiring-team'

type RestFormProps = { id: string; name: string; candidates: number; isActive: boolean }

/** Lets somebody rest from recruiting, or go on. */
export function RestForm({ id, name, candidates, isActive }: RestFormProps) {
  const t = useTranslations('hiringTeam.rest')
  const { form, summary, busy } = useActionForm(isActive ? deactivateRecruiter : reactivateRecruiter, { labels: {} })
  const way = isActive ? 'off' : 'on'
  return (
    <Unfold label={t(`${way}.ask`)} open={Boolean(summary)}>
      <p>{t(`${way}.what`, { name })}</p>
      <p>{t(`${way}.keeps`, { count: candidates })}</p>
      <form {...form} className="grid gap-4">
        {summary}
        <input type="hidden" name="id" value={id} />
        <Button type="submit" look={isActive ? 'danger' : 'plain'} busy={busy} className="justify-self-start">
          {t(`${way}.now`)}
        </Button>
      </form>
    </Unfold>
  )
}
