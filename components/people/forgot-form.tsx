'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { forgotPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'

/** Asks for the mail; works without scripts. */
export function ForgotForm() {
  const [state, send, busy] = useActionState(forgotPassword, null)
  if (state?.sent)
    return (
      <div role="status">
        <p>
          If somebody here has the address <strong className="break-words">{state.email}</strong>, a mail is on its way.
          Its link works once, for an hour.
        </p>
        <p className="mt-3 text-muted">
          Nothing there after a few minutes? Look into the spam folder, or check the address.
        </p>
        <DoorLink href="/sign-in">Back to signing in</DoorLink>
      </div>
    )
  return (
    <>
      <form action={send} className="grid gap-5">
        <p className="text-muted">We mail you a link with which you choose a new one.</p>
        {state?.message && <Trouble>{state.message}</Trouble>}
        <Field label="Email" id="email">
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
          Mail me a link
        </Button>
      </form>
      <DoorLink href="/sign-in">Back to signing in</DoorLink>
    </>
  )
}
