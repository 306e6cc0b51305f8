'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { chooseNewPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'

/** Sets a new password with the key of a mail; works without scripts. */
export function ResetForm({ email, linkKey }: { email: string; linkKey: string }) {
  const [state, choose, busy] = useActionState(chooseNewPassword, null)
  if (state?.done)
    return (
      <div role="status">
        <p>Your new password is set, and you are signed out everywhere else.</p>
        <DoorLink href="/sign-in">Sign in</DoorLink>
      </div>
    )
  if (state?.stale || !email || !linkKey)
    return (
      <>
        <Trouble>This link does not work any more: it was used, or more than an hour has passed.</Trouble>
        <DoorLink href="/forgot">Ask for a new link</DoorLink>
      </>
    )
  return (
    <form action={choose} className="grid gap-5">
      <input type="hidden" name="key" value={linkKey} />
      <input type="text" name="email" value={email} readOnly hidden autoComplete="username" />
      {state?.message && <Trouble>{state.message}</Trouble>}
      <Field label="New password" id="password" hint="At least 8 characters. A few words together are easy to keep.">
        {wiring => <Input {...wiring} name="password" type="password" autoComplete="new-password" required />}
      </Field>
      <Field label="The same again" id="again">
        {wiring => <Input {...wiring} name="again" type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-11">
        Set password
      </Button>
    </form>
  )
}
