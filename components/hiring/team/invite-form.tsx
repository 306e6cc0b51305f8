'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { inviteRecruiter } from '@/lib/actions/hiring-team'
import { RoleChoice } from './role-choice'

/** Makes somebody a recruiter by their address: a colleague at once, anybody else by a mail. */
export function InviteForm() {
  const t = useTranslations('hiringTeam')
  const labels = {
    email: t('invite.email'),
    firstName: t('invite.firstName'),
    lastName: t('invite.lastName'),
    inviteRole: t('role'),
  }
  const { form, summary, error, text, busy } = useActionForm(inviteRecruiter, { labels })
  const typed = (name: 'email' | 'firstName' | 'lastName', more: { type?: string; className?: string } = {}) => (
    <Field id={name} label={labels[name]} error={error(name)} className={more.className}>
      {wiring => (
        <Input {...wiring} name={name} type={more.type} dir="auto" autoComplete="off" defaultValue={text(name)} />
      )}
    </Field>
  )
  return (
    <form {...form} aria-label={t('invite.title')} className="grid grid-cols-[minmax(0,1fr)] gap-5">
      {summary}
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-5 sm:grid-cols-2">
        {typed('email', { type: 'email', className: 'sm:col-span-2' })}
        {typed('firstName')}
        {typed('lastName')}
      </div>
      <RoleChoice name="inviteRole" value={text('inviteRole', 'recruiter')} error={error('inviteRole')} />
      <Button type="submit" look="primary" busy={busy} className="justify-self-start">
        {t('invite.now')}
      </Button>
    </form>
  )
}
