'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { bodyId, line, text } from '@/lib/contracts/fields'
import { createCompany, inviteAgain } from '@/lib/domain/organizations/creating'
import { reopenCompany, suspendCompany } from '@/lib/domain/organizations/suspending'
import { currentLocale } from '@/lib/i18n/words'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { sentForm } from './sent-form'
import { starters } from './starters'

const create = formAction(
  z.object({
    company: line(200),
    subdomain: text(63).transform(label => label.trim().toLowerCase()),
    country: text(2).transform(code => code || null),
    timeZone: line(100),
    firstName: line(100),
    lastName: line(100),
    email: line(320)
      .refine(value => /^[^\s@]+@[^\s@]+$/.test(value), { error: 'must be an email address' })
      .transform(value => value.toLowerCase()),
  }),
  async (actor, wanted) => createCompany(actor, { ...wanted, language: await currentLocale() }, await starters()),
  id => `/companies/${id}?made`,
)

/** Makes a company and invites its first administrator; then goes to its page. */
export async function makeCompany(before: FormState<number>, form: FormData): Promise<FormState<number>> {
  return create(before, form)
}

const one = z.object({ id: bodyId })

const standings = {
  suspend: formAction(one, async (actor, { id }) => {
    await suspendCompany(actor, id)
    return {}
  }),
  reopen: formAction(one, async (actor, { id }) => {
    await reopenCompany(actor, id)
    return {}
  }),
}

/** Suspends or reopens a company; fields: id, standing. */
export async function setStanding(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  const act = sentForm(form).get('standing') === 'reopen' ? standings.reopen : standings.suspend
  const answer = await act(before, form)
  if (!answer?.ok) return answer
  revalidatePath('/companies', 'layout')
  if (form.get('scripts') !== 'on') redirect(`/companies/${form.get('id')}`)
  return answer
}

const again = formAction(one.extend({ person: bodyId }), async (actor, { id, person }) => {
  await inviteAgain(actor, { organizationId: id, personId: person, language: await currentLocale() })
  return {}
})

/** Mails an administrator without a password another invitation; fields: id, person. */
export async function inviteAdminAgain(before: FormState<object>, form: FormData): Promise<FormState<object>> {
  const answer = await again(before, form)
  if (answer?.ok && form.get('scripts') !== 'on') redirect(`/companies/${form.get('id')}?invited`)
  return answer
}
