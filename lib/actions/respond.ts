'use server'

import { draftIn, refereeForm, whereStopped } from '@/lib/contracts/browser/referee-form'
import {
  beginReference,
  declineReference,
  disownReference,
  saveDraft,
  snoozeReference,
  speakLanguage,
} from '@/lib/domain/references/filling'
import { findForm } from '@/lib/domain/references/form'
import { type AnswerTrouble, findTroubles } from '@/lib/domain/references/looking-over'
import { openRights } from '@/lib/domain/references/rights'
import { submitReference } from '@/lib/domain/references/submitting'
import type { Locale } from '@/lib/i18n/locales'
import { translator } from '@/lib/i18n/translator'
import type { FormState } from './form-state'
import { guestVisit, refereeAction } from './guest-action'

// What a referee does on the pages their link opens. Every one works without scripts.

const pageOf = (token: string, step?: string | number, question?: string) => {
  const search = new URLSearchParams({ ...(step && { step: String(step) }), ...(question && { q: question }) })
  return `/respond/${encodeURIComponent(token)}${search.size > 0 ? `?${search}` : ''}`
}

/** A question that a form names, for the address; none without one. */
const questionIn = (form: FormData, name: string) => /^[\w-]{1,64}$/.exec(String(form.get(name) ?? ''))?.[0]

function languageIn(form: FormData) {
  const language = String(form.get('language') ?? '')
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(language) ? language : 'en'
}

function troublesIn(locale: Locale, found: Record<string, AnswerTrouble>) {
  const t = translator(locale, 'respond')
  const fields = Object.entries(found).map(([id, trouble]) => [`a:${id}`, t(`trouble.${trouble}`)])
  return { troubles: Object.fromEntries(fields) as Record<string, string>, message: t('trouble.some') }
}

const begin = refereeAction(async ({ guest, token, form, locale }) => {
  if (form.get('consent') !== 'on') {
    const said = translator(locale, 'respond')('intro.consentNeeded')
    return { troubles: { consent: said }, message: said }
  }
  await beginReference(guest, await guestVisit())
  const { step, q } = whereStopped(await refereeForm(guest))
  return { place: pageOf(token, step, q) }
})

// `go` says what the pressed button means: on, back, one question further on a phone (check), another language (speak), or
// nothing but keeping (save).
const step = refereeAction(async ({ guest, token, form, locale }) => {
  const draft = draftIn(form, (await findForm(guest)).questions)
  await saveDraft(guest, draft)
  const [go, at, last] = [form.get('go'), Number(form.get('at')) || 1, Number(form.get('last')) || 1]
  if (go === 'save') return null
  if (go === 'speak') {
    await speakLanguage(guest, languageIn(form))
    return { place: pageOf(token, at, questionIn(form, 'here')) }
  }
  if (go === 'back') return { place: at > 1 ? pageOf(token, at - 1, questionIn(form, 'before')) : pageOf(token) }
  const found = await findTroubles(guest, Object.keys(draft))
  if (Object.keys(found).length > 0) return troublesIn(locale, found)
  return go === 'check' ? null : { place: pageOf(token, at < last && form.get('then') !== 'check' ? at + 1 : 'check') }
})

const send = refereeAction(async ({ guest, token, form, locale }) => {
  const found = await findTroubles(guest)
  if (Object.keys(found).length > 0) return troublesIn(locale, found)
  const { draft, questions } = await findForm(guest)
  const answers = questions.flatMap(({ id }) => {
    const said = draft?.[id]
    return said ? [{ questionId: id, value: said.value, comment: said.comment ?? null }] : []
  })
  const submission = {
    answers,
    mayShareWithClients: form.get('clients') === 'on',
    mayShareWithCandidate: form.get('candidate') === 'on',
    consents: true,
  }
  await submitReference(guest, submission, await guestVisit())
  return { place: pageOf(token) }
})

const decline = refereeAction(async ({ guest, token, form }) => {
  await declineReference(
    guest,
    String(form.get('reason') ?? '')
      .trim()
      .slice(0, 2000) || null,
  )
  return { place: pageOf(token) }
})

const disown = refereeAction(async ({ guest }) => {
  await disownReference(guest)
  return { place: '/respond/not-me' }
})

const latest = 14

const putOff = refereeAction(async ({ guest, token, form }) => {
  const days = Math.min(latest, Math.max(1, Number(form.get('days')) || 1))
  // A minute less, so that the longest is still within two weeks when it arrives.
  await snoozeReference(guest, new Date(Date.now() + days * 86_400_000 - 60_000))
  return { place: `${pageOf(token, 'later')}&days=${days}` }
})

const speak = refereeAction(async ({ guest, token, form }) => {
  await speakLanguage(guest, languageIn(form))
  const at = String(form.get('at') ?? '')
  return { place: pageOf(token, /^([1-9]\d{0,2}|check|decline|later|not-me)$/.test(at) ? at : undefined) }
})

const rights = refereeAction(async ({ guest }) => ({ place: `/rights/${await openRights(guest)}` }))

/** Agrees and begins. */
export async function beginForm(before: FormState<null>, form: FormData) {
  return begin(before, form)
}

/** Keeps the answers of a step and leads on, or says what is wrong with them. */
export async function keepStep(before: FormState<null>, form: FormData) {
  return step(before, form)
}

/** Hands in what was kept. */
export async function sendAnswers(before: FormState<null>, form: FormData) {
  return send(before, form)
}

/** Would rather not. */
export async function declineForm(before: FormState<null>, form: FormData) {
  return decline(before, form)
}

/** Is somebody else. */
export async function disownForm(before: FormState<null>, form: FormData) {
  return disown(before, form)
}

/** Later: no reminder before then. */
export async function putOffForm(before: FormState<null>, form: FormData) {
  return putOff(before, form)
}

/** Reads and answers in another language. */
export async function speakForm(before: FormState<null>, form: FormData) {
  return speak(before, form)
}

/** Goes to what is held of oneself. */
export async function seeRights(before: FormState<null>, form: FormData) {
  return rights(before, form)
}
