'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { forgotPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'
import { forgotWords as words } from './forgot-words'

/** Asks for the mail; works without scripts. */
export function ForgotForm() {
  const [state, send, busy] = useActionState(forgotPassword, null)
  if (state?.sent)
    return (
      <div role="status">
        <p>
          {words.sentBefore}
          <strong className="break-words">{state.email}</strong>
          {words.sentAfter}
        </p>
        <p className="mt-3 text-muted">{words.nothing}</p>
        <DoorLink href="/sign-in">{words.back}</DoorLink>
      </div>
    )
  return (
    <>
      <form action={send} className="grid gap-5">
        <p className="text-muted">{words.intro}</p>
        {state && <Trouble>{words.enterEmail}</Trouble>}
        <Field label={words.email} id="email">
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
          {words.send}
        </Button>
      </form>
      <DoorLink href="/sign-in">{words.back}</DoorLink>
    </>
  )
}
