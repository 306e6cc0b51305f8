'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { forgotPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'

/** Asks for the mail; works without scripts. */
export function ForgotForm() {
  const t = useTranslations('signIn.forgot')
  const [state, send, busy] = useActionState(forgotPassword, null)
  if (state?.sent)
    return (
      <div role="status">
        <p>{t.rich('sent', { address: () => <strong className="break-words">{state.email}</strong> })}</p>
        <p className="mt-3 text-muted">{t('nothing')}</p>
        <DoorLink href="/sign-in">{t('back')}</DoorLink>
      </div>
    )
  return (
    <>
      <form action={send} className="grid gap-5">
        <p className="text-muted">{t('intro')}</p>
        {state && <Trouble>{t('enterEmail')}</Trouble>}
        <Field label={t('email')} id="email">
          {wiring => (
            <Input
              {...wiring}
              name="email"
              type="email"
              defaultValue={state?.email}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t('send')}
        </Button>
      </form>
      <DoorLink href="/sign-in">{t('back')}</DoorLink>
    </>
  )
}
