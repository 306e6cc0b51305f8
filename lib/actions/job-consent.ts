'use server'

import { agreeToJobs, withdrawFromJobs } from '@/lib/domain/leads/consent'
import { translator } from '@/lib/i18n/translator'
import type { FormState } from './form-state'
import { refereeAction } from './guest-action'

// Whether a firm may write to a referee about jobs. Both work without scripts.

const agree = refereeAction(async ({ guest, token, form, locale }) => {
  const t = translator(locale, 'leads')
  // What is kept is what they read: should the firm's name or the words have changed meanwhile, they read it again.
  const text = t('consent.text', { firm: guest.organization.name })
  const wrong = form.get('jobs') !== 'on' ? 'needed' : form.get('shown') !== text && 'changed'
  if (wrong) return { troubles: { jobs: t(`consent.${wrong}`) }, message: t(`consent.${wrong}`) }
  await agreeToJobs(guest, { text, language: locale })
  return { place: `/respond/${encodeURIComponent(token)}?agreed` }
})

const withdraw = refereeAction(async ({ guest, token }) => {
  await withdrawFromJobs(guest)
  return { place: `/rights/${encodeURIComponent(token)}` }
}, 'rights')

/** Lets the firm write to them about jobs. */
export async function agreeToBeWritten(before: FormState<null>, form: FormData) {
  return agree(before, form)
}

/** Takes that back. */
export async function withdrawFromBeingWritten(before: FormState<null>, form: FormData) {
  return withdraw(before, form)
}
