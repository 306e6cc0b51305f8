'use client'

import { useActionState } from 'react'
import { useTranslations } from 'use-intl'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { signInWithCode } from '@/lib/actions/sign-in'
import { Trouble } from './door'

type CodeFormProps = { to?: string; recovery: boolean; otherWay: string; back: string }

const link = 'text-accent underline underline-offset-4 hover:no-underline'

/** The second step of signing in: a code of the app, or a recovery code. Works without scripts. */
export function CodeForm({ to, recovery, otherWay, back }: CodeFormProps) {
  const t = useTranslations('signIn.step')
  const [state, signIn, busy] = useActionState(signInWithCode, null)
  return (
    <div className="grid gap-6">
      {state && <Trouble>{state.message}</Trouble>}
      <form action={signIn} className="grid gap-5">
        {to && <input type="hidden" name="to" value={to} />}
        <Field
          key={recovery ? 'recovery' : 'app'}
          id="code"
          label={t(recovery ? 'recovery' : 'code')}
          hint={t(recovery ? 'recoveryWords' : 'words')}
        >
          {wiring => (
            <Input
              {...wiring}
              name="code"
              dir="ltr"
              required
              autoFocus
              autoCapitalize="none"
              spellCheck={false}
              maxLength={100}
              className="text-start font-semibold tracking-wider tabular-nums"
              {...(recovery
                ? { autoComplete: 'off' }
                : { autoComplete: 'one-time-code', inputMode: 'numeric' as const })}
            />
          )}
        </Field>
        <Button type="submit" look="primary" busy={busy} className="h-11">
          {t('submit')}
        </Button>
      </form>
      <p className="grid justify-items-start gap-2">
        <a href={otherWay} className={link}>
          {t(recovery ? 'app' : 'lost')}
        </a>
        {recovery && <span className="text-muted">{t('noCodes')}</span>}
        <a href={back} className={link}>
          {t('back')}
        </a>
      </p>
    </div>
  )
}
