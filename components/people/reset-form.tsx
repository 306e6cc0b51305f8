'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { chooseNewPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'

/** Sets a new password with the key of a mail; works without scripts. */
export function ResetForm({ email, linkKey }: { email: string; linkKey: string }) {
  const t = useTranslations('signIn.reset')
  const [state, choose, busy] = useActionState(chooseNewPassword, null)
  if (state?.outcome === 'set')
    return (
      <div role="status">
        <p>{t('done')}</p>
        <DoorLink href="/sign-in">{t('signIn')}</DoorLink>
      </div>
    )
  if (state?.outcome === 'stale' || !email || !linkKey)
    return (
      <>
        <Trouble>{t('stale')}</Trouble>
        <DoorLink href="/forgot">{t('ask')}</DoorLink>
      </>
    )
  return (
    <form action={choose} className="grid gap-5">
      <input type="hidden" name="key" value={linkKey} />
      <input type="text" name="email" value={email} readOnly hidden autoComplete="username" />
      {state && <Trouble>{state.outcome === 'poor' ? state.why : t('differ')}</Trouble>}
      <Field label={t('password')} id="password" hint={t('hint')}>
        {wiring => <Input {...wiring} name="password" type="password" autoComplete="new-password" required />}
      </Field>
      <Field label={t('again')} id="again">
        {wiring => <Input {...wiring} name="again" type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-11">
        {t('set')}
      </Button>
    </form>
  )
}
