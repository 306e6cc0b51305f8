import { env } from '@/lib/env'
import type { Letter } from './letter'

type Told = { email: string; firstName: string; company: string; key: string }

/** To somebody who asked for a new password: the way to set it, for an hour. */
export function passwordReset({ email, firstName, company, key }: Told): Letter {
  const url = new URL('/reset', env().PUBLIC_URL)
  url.searchParams.set('email', email)
  url.searchParams.set('key', key)
  return {
    subject: 'Set a new password for Laurel',
    preview: 'The link works once, for an hour.',
    heading: 'Set a new password',
    before: `Hello ${firstName},\n\nsomebody, most likely you, asked for a new password at ${company}. The link works once, for an hour.\n\nFor programs, the key is ${key}`,
    quotes: [],
    after: 'If it was not you, do nothing: your password stays as it is.',
    action: { label: 'Choose a password', url: url.toString() },
    reason: 'You get this mail because a new password was asked for with your address.',
  }
}
