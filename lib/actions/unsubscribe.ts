'use server'

import { redirect } from 'next/navigation'
import { DomainError } from '@/lib/domain/errors'
import { unsubscribe } from '@/lib/domain/notifications/unsubscribing'
import { sentForm } from './sent-form'

/** Ends mails of one kind by the link of one of them; nobody needs to sign in. The page then says what was switched off. */
export async function endMails(form: FormData) {
  // Cut short, a text may end in half a sign, which no address can hold.
  const token = String(sentForm(form).get('token') ?? '')
    .slice(0, 400)
    .toWellFormed()
  try {
    await unsubscribe(token)
  } catch (error) {
    // The page says so by itself.
    if (!(error instanceof DomainError)) throw error
  }
  redirect(`/unsubscribe/${encodeURIComponent(token)}`)
}
