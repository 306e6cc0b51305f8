'use client'

import { useEffect, useRef, useState } from 'react'
import { Button, buttonClass } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { type DemoAccount, DemoCompany } from './demo-company'
import { signInTrouble } from './sign-in-trouble'

type SignInFormProps = {
  csrfToken: string
  providers: { id: string; name: string }[]
  demo: DemoAccount[]
  callbackUrl: string
  error?: string
}

/** Plain form posts to next-auth, so that it works before and without scripts. */
export function SignInForm({ csrfToken, providers, demo, callbackUrl, error }: SignInFormProps) {
  const [leaving, setLeaving] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const trouble = signInTrouble(error)

  // Coming back by the browser's back button finds the page as it was left.
  useEffect(() => {
    const back = () => setLeaving(false)
    window.addEventListener('pageshow', back)
    return () => window.removeEventListener('pageshow', back)
  }, [])

  function fill(account: DemoAccount) {
    const fields = form.current?.elements
    if (!fields) return
    ;(fields.namedItem('identifier') as HTMLInputElement).value = account.identifier
    ;(fields.namedItem('password') as HTMLInputElement).value = account.password
    form.current?.querySelector<HTMLButtonElement>('[type=submit]')?.focus()
  }

  const hidden = (
    <>
      <input type="hidden" name="csrfToken" value={csrfToken} />
      <input type="hidden" name="callbackUrl" value={callbackUrl} />
    </>
  )

  return (
    <div className="grid gap-6">
      {trouble && (
        <p role="alert" className="rounded-base bg-refused-soft px-4 py-3 text-refused">
          {trouble}
        </p>
      )}
      <form
        ref={form}
        method="post"
        action="/api/auth/callback/credentials"
        className="grid gap-5"
        onSubmit={() => setLeaving(true)}
      >
        {hidden}
        <Field label="Email or username" id="identifier">
          {wiring => (
            <Input
              {...wiring}
              name="identifier"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
            />
          )}
        </Field>
        <Field label="Password" id="password">
          {wiring => <Input {...wiring} name="password" type="password" autoComplete="current-password" required />}
        </Field>
        <Button type="submit" look="primary" busy={leaving} className="h-11">
          Sign in
        </Button>
      </form>
      {providers.length > 0 && (
        <div className="grid gap-3">
          <p className="flex items-center gap-3 text-muted text-small before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line">
            or
          </p>
          {providers.map(provider => (
            <form key={provider.id} method="post" action={`/api/auth/signin/${provider.id}`}>
              {hidden}
              <button type="submit" className={`${buttonClass()} h-11 w-full`}>
                Continue with {provider.name}
              </button>
            </form>
          ))}
        </div>
      )}
      {demo.length > 0 && <DemoCompany accounts={demo} onChoose={fill} />}
    </div>
  )
}
