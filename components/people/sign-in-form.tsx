'use client'

import { useActionState, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { signInWithPassword } from '@/lib/actions/sign-in'
import { type DemoAccount, DemoCompany } from './demo-company'
import { ProviderButton } from './provider-button'
import { useSignInTrouble } from './sign-in-trouble'

type SignInFormProps = { providers: { id: string; name: string }[]; demo: DemoAccount[]; error?: string; to?: string }

/** A form whose post is a Server Action, so that it works before and without scripts. */
export function SignInForm({ providers, demo, error, to }: SignInFormProps) {
  const t = useTranslations('signIn')
  const [state, signIn, busy] = useActionState(signInWithPassword, null)
  const cameBackWith = useSignInTrouble(error)
  const form = useRef<HTMLFormElement>(null)
  const trouble = state?.message ?? cameBackWith

  function fill(account: DemoAccount) {
    const fields = form.current?.elements
    if (!fields) return
    ;(fields.namedItem('identifier') as HTMLInputElement).value = account.identifier
    ;(fields.namedItem('password') as HTMLInputElement).value = account.password
    form.current?.querySelector<HTMLButtonElement>('[type=submit]')?.focus()
  }

  return (
    <div className="grid gap-6">
      {trouble && (
        <p role="alert" className="rounded-base bg-refused-soft px-4 py-3 text-refused">
          {trouble}
        </p>
      )}
      <form ref={form} action={signIn} className="grid gap-5">
        {to && <input type="hidden" name="to" value={to} />}
        <Field label={t('identifier')} id="identifier">
          {wiring => (
            <Input
              {...wiring}
              name="identifier"
              defaultValue={state?.identifier}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
        </Field>
        <Field label={t('password')} id="password">
          {wiring => <Input {...wiring} name="password" type="password" autoComplete="current-password" required />}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t('submit')}
        </Button>
        <p>
          <a href="/forgot" className="text-accent underline underline-offset-4 hover:no-underline">
            {t('forgotten')}
          </a>
        </p>
      </form>
      {providers.length > 0 && (
        <div className="grid gap-3">
          <p className="flex items-center gap-3 text-muted text-small before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
            {t('or')}
          </p>
          {providers.map(provider => (
            <ProviderButton key={provider.id} provider={provider} to={to} />
          ))}
        </div>
      )}
      {demo.length > 0 && <DemoCompany accounts={demo} onChoose={fill} />}
    </div>
  )
}
