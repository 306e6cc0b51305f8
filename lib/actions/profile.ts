'use server'

import { z } from 'zod'
import { pictureUrl } from '@/lib/contracts/browser/recognitions'
import { line, text } from '@/lib/contracts/fields'
import { chooseAvatar, removeAvatar } from '@/lib/domain/people/avatar'
import { chooseTimeZone } from '@/lib/domain/people/preferences'
import { reviseProfile } from '@/lib/domain/people/profile'
import { localeList } from '@/lib/i18n/locales'
import { action } from './action'
import { formAction } from './form-action'
import type { FormState } from './form-state'
import { chooseLanguage } from './language'
import type { ActionResult } from './result'

// A field that is left empty empties.
const orNothing = (max: number) => text(max).transform(value => value.trim() || null)

const link = orNothing(500).refine(value => value === null || /^https?:\/\/[^\s"'<>\\]+$/.test(value), {
  error: 'must be an http or https URL',
})

const about = z.object({
  displayName: line(200),
  pronouns: orNothing(60),
  about: orNothing(1000),
  linkedinUrl: link,
  blogUrl: link,
  phone: orNothing(200),
  extension: orNothing(20),
})

const reviseOwn = formAction(about, async (actor, { phone, extension, ...person }) => {
  await reviseProfile(actor, actor.personId, { person, assignment: { phone, extension } })
  return {}
})

const privately = z.object({
  homePhone: orNothing(200),
  address1: orNothing(200),
  address2: orNothing(200),
  postal: orNothing(200),
  city: orNothing(200),
  state: orNothing(200),
  country: orNothing(200),
  emergencyName: orNothing(200),
  emergencyNumber: orNothing(200),
})

const reviseOwnContact = formAction(privately, async (actor, { homePhone: phone, ...home }) => {
  await reviseProfile(actor, actor.personId, { employee: { phone, ...home } })
  return {}
})

const preferences = z.object({ language: z.enum(['', ...localeList]), timeZone: orNothing(60) })

const prefer = formAction(preferences, async (actor, { language, timeZone }) => {
  await chooseTimeZone(actor, timeZone)
  const form = new FormData()
  form.set('language', language)
  await chooseLanguage(form)
  return {}
})

const picture = z.preprocess(
  form => (form instanceof FormData ? { picture: form.get('picture') } : form),
  z.object({ picture: z.instanceof(File, { error: 'is required' }).refine(file => file.size > 0, 'is required') }),
)

const choose = action(picture, async (actor, { picture }) => {
  const name = await chooseAvatar(actor, new Uint8Array(await picture.arrayBuffer()))
  return { url: pictureUrl(name) }
})

const remove = action(z.undefined(), async actor => {
  await removeAvatar(actor)
  return {}
})

/** Changes what everybody sees of oneself; fields: displayName, pronouns, about, linkedinUrl, blogUrl, phone, extension. */
export async function reviseAboutMe(before: FormState<object>, form: FormData) {
  return reviseOwn(before, form)
}

/** Changes how one is reached at home, and who is called in an emergency. */
export async function reviseMyContact(before: FormState<object>, form: FormData) {
  return reviseOwnContact(before, form)
}

/** Sets the language (empty: the browser's) and the time zone (empty: that of one's place of work). */
export async function choosePreferences(before: FormState<object>, form: FormData) {
  return prefer(before, form)
}

/** Shows oneself by the file in `picture`. */
export async function chooseMyPicture(form: FormData): Promise<ActionResult<{ url: string }>> {
  return choose(form)
}

/** The same for a browser without scripts. */
export async function chooseMyPictureForm(_before: ActionResult<{ url: string }> | null, form: FormData) {
  return choose(form)
}

/** Shows oneself by one's initials again. */
export async function removeMyPicture(): Promise<ActionResult<object>> {
  return remove(undefined)
}
