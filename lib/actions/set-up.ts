'use server'

import { cookies, headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { sealSession, sessionCookieName, sessionCookieOptions } from '@/lib/auth/session'
import { fieldErrors } from '@/lib/contracts/contract'
import { line, text } from '@/lib/contracts/fields'
import { startSession } from '@/lib/domain/credentials/commands'
import { DomainError, invalid } from '@/lib/domain/errors'
import { foundFirstCompany } from '@/lib/domain/organizations/founding'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale } from '@/lib/i18n/words'
import type { FormState } from './form-state'
import { sentForm } from './sent-form'
import { starters } from './starters'

const form = z
  .object({
    key: text(100),
    company: line(200),
    country: text(2).transform(code => code || null),
    timeZone: line(100),
    firstName: line(100),
    lastName: line(100),
    email: line(320)
      .refine(value => /^[^\s@]+@[^\s@]+$/.test(value), { error: 'must be an email address' })
      .transform(value => value.toLowerCase()),
    password: text(1000),
    again: text(1000),
  })
  .refine(({ password, again }) => password === again, { path: ['again'], error: 'must be the same password again' })

const names = ['key', 'company', 'country', 'timeZone', 'firstName', 'lastName', 'email', 'password', 'again']

/** Founds the installation's first company and goes to its Home, signed in. Refused, it tells why; passwords do not go back. */
export async function setUp(_before: FormState<object>, data: FormData): Promise<FormState<object>> {
  const sent = Object.fromEntries(names.map(name => [name, String(sentForm(data).get(name) ?? '')]))
  try {
    const input = form.safeParse(sent)
    if (!input.success) throw invalid(fieldErrors(input.error))
    const actor = await foundFirstCompany(input.data, await starters())
    const asked = await headers()
    const origin = { source: 'web', address: asked.get('x-laurel-address') }
    const sessionId = await startSession({ ...actor, origin }, asked.get('user-agent'), undefined, 'founding')
    ;(await cookies()).set(sessionCookieName(), await sealSession(sessionId), sessionCookieOptions())
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { password: _, again: __, ...entered } = sent
    return { ok: false, ...sayRefusal(await currentLocale(), error), entered }
  }
  redirect('/')
}
