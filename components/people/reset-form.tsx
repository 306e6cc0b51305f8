'use client'

import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { useActionForm } from '@/components/ui/use-action-form'
import { chooseNewPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'

/** Sets a new password with the key of a mail; works without scripts. */
export function ResetForm({ email, linkKey }: { email: string; linkKey: string }) {
  const t = useTranslations('signIn.reset')
  const labels = { password: t('password'), again: t('again') }
  const { state, busy, form, error, summary } = useActionForm(chooseNewPassword, { labels })
  if (state?.ok)
    return (
      <div role="status">
        <p>{t('done')}</p>
        <DoorLink href="/sign-in">{t('signIn')}</DoorLink>
      </div>
    )
  if (state?.code === 'not_found' || !email || !linkKey)
    return (
      <>
        <Trouble>{t('stale')}</Trouble>
        <DoorLink href="/forgot">{t('ask')}</DoorLink>
      </>
    )
  return (
    <form {...form} className="grid gap-5">
      {summary}
      <input type="hidden" name="key" value={linkKey} />
      <input type="text" name="email" value={email} readOnly hidden autoComplete="username" />
      <Field label={labels.password} id="password" hint={t('hint')} error={error('password')}>
        {wiring => <Input {...wiring} name="password" type="password" autoComplete="new-password" required />}
      </Field>
      <Field label={labels.again} id="again" error={error('again')}>
        {wiring => <Input {...wiring} name="again" type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-11">
        {t('set')}
      </Button>
    </form>
  )
}
