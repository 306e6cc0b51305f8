'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { notify } from '@/components/ui/notify'
import { ScriptsField } from '@/components/ui/scripts-field'
import { useActionForm } from '@/components/ui/use-action-form'
import { inviteAdminAgain } from '@/lib/actions/companies'

type InviteFormProps = { company: number; person: number; name: string }

/** Mails an administrator who has no password yet another link to set one. */
export function InviteForm({ company, person, name }: InviteFormProps) {
  const t = useTranslations('companies.one')
  const { form, summary, busy } = useActionForm(inviteAdminAgain, {
    labels: {},
    onDone: () => notify({ text: t('sent') }),
  })
  return (
    <form {...form} className="grid justify-items-start gap-2">
      {summary}
      <input type="hidden" name="id" value={company} />
      <input type="hidden" name="person" value={person} />
      <ScriptsField />
      <Button type="submit" size="small" busy={busy} aria-label={t('againWho', { name })}>
        {t('again')}
      </Button>
    </form>
  )
}
