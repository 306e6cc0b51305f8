'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { changeRecruiterRole } from '@/lib/actions/hiring-team'
import type { RecruiterRole } from '@/lib/contracts/browser/types'
import { RoleChoice } from './role-choice'

type RoleFormProps = { id: string; role: RecruiterRole; isMe: boolean }

/** Gives somebody another role. */
export function RoleForm({ id, role, isMe }: RoleFormProps) {
  const t = useTranslations('hiringTeam')
  const { form, summary, error, text, busy } = useActionForm(changeRecruiterRole, { labels: { role: t('role') } })
  return (
    <form {...form} aria-label={t('role')} className="grid grid-cols-[minmax(0,1fr)] gap-4">
      {summary}
      <input type="hidden" name="id" value={id} />
      <RoleChoice value={text('role', role)} error={error('role')} />
      {isMe && <p className="max-w-prose text-muted text-small">{t('ownRole')}</p>}
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('saveRole')}
      </Button>
    </form>
  )
}
