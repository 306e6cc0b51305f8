'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field, Input } from '@/components/ui/field'
import { chooseNewPassword } from '@/lib/actions/password'
import { DoorLink, Trouble } from './door'
import { resetWords as words } from './reset-words'

/** Sets a new password with the key of a mail; works without scripts. */
export function ResetForm({ email, linkKey }: { email: string; linkKey: string }) {
  const [state, choose, busy] = useActionState(chooseNewPassword, null)
  if (state?.outcome === 'set')
    return (
      <div role="status">
        <p>{words.done}</p>
        <DoorLink href="/sign-in">{words.signIn}</DoorLink>
      </div>
    )
  if (state?.outcome === 'stale' || !email || !linkKey)
    return (
      <>
        <Trouble>{words.stale}</Trouble>
        <DoorLink href="/forgot">{words.ask}</DoorLink>
      </>
    )
  return (
    <form action={choose} className="grid gap-5">
      <input type="hidden" name="key" value={linkKey} />
      <input type="text" name="email" value={email} readOnly hidden autoComplete="username" />
      {state && <Trouble>{state.outcome === 'poor' ? words.poor(state.why) : words.differ}</Trouble>}
      <Field label={words.password} id="password" hint={words.hint}>
        {wiring => <Input {...wiring} name="password" type="password" autoComplete="new-password" required />}
      </Field>
      <Field label={words.again} id="again">
        {wiring => <Input {...wiring} name="again" type="password" autoComplete="new-password" required />}
      </Field>
      <Button type="submit" look="primary" busy={busy} className="h-11">
        {words.set}
      </Button>
    </form>
  )
}
