'use client'

import { useTranslations } from 'use-intl'
import { ColleagueField } from '@/components/staff/colleague-field'
import { Button } from '@/components/ui/button'
import { useActionForm } from '@/components/ui/use-action-form'
import { appointRecruiter } from '@/lib/actions/hiring-team'
import { RoleChoice } from './role-choice'

/** Makes a colleague a recruiter. Without scripts one names them by their address, in the form below. */
export function AppointForm() {
  const t = useTranslations('hiringTeam')
  const { form, summary, error, text, busy } = useActionForm(appointRecruiter, {
    labels: { colleague: t('appoint.colleague'), role: t('role') },
  })
  return (
    <form {...form} aria-label={t('appoint.title')} className="needs-scripts grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <ColleagueField
        name="colleague"
        label={t('appoint.colleague')}
        placeholder={t('appoint.placeholder')}
        error={error('colleague')}
        initial={null}
      />
      <RoleChoice value={text('role', 'recruiter')} error={error('role')} />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('appoint.now')}
      </Button>
    </form>
  )
}
