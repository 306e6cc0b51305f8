import 'server-only'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { linkToken } from '@/lib/contracts/browser/referee-form'
import type { GuestActor } from '@/lib/domain/actor'
import { asDomainError, DomainError } from '@/lib/domain/errors'
import { askedByLink, candidateByLink, refereeByLink } from '@/lib/domain/hiring/links'
import { asLocale, type Locale } from '@/lib/i18n/locales'
import { sayRefusal } from '@/lib/i18n/refusals'
import { currentLocale } from '@/lib/i18n/words'
import { logger } from '@/lib/logger'
import type { EnteredFields, FormState } from './form-state'
import { sentForm } from './sent-form'

/** What a guest's step comes to: the place to go on to, what is wrong by field, or nothing to say. */
export type Step = { place: string } | { troubles: Record<string, string>; message: string } | null

type Run = (given: { guest: GuestActor; token: string; form: FormData; locale: Locale }) => Promise<Step>

/** The language a guest's page is in: it says so itself, since it need not be the browser's. */
const localeIn = async (form: FormData) => asLocale(form.get('locale')) ?? currentLocale()

const texts = (form: FormData): EnteredFields =>
  Object.fromEntries(
    [...form].filter((one): one is [string, string] => typeof one[1] === 'string' && !one[0].startsWith('$')),
  )

const guestAction =
  (opens: (token: string) => Promise<GuestActor>, run: Run) =>
  async (_before: FormState<null>, sent: FormData): Promise<FormState<null>> => {
    const form = sentForm(sent)
    const locale = await localeIn(form)
    let step: Step
    try {
      const token = linkToken.safeParse(form.get('token'))
      if (!token.success) throw new DomainError('unauthenticated', 'This link does not open anything, or no longer')
      step = await run({ guest: await opens(token.data), token: token.data, form, locale })
    } catch (thrown) {
      const { code, message, fields, cause } = asDomainError(thrown)
      if (code === 'internal' || code === 'unavailable')
        logger().error({ requestId: (await headers()).get('x-request-id'), err: cause }, message)
      return { ok: false, ...sayRefusal(locale, { code, message, fields }), entered: texts(form) }
    }
    if (step && 'place' in step) redirect(step.place)
    if (step) return { ok: false, code: 'invalid', message: step.message, fields: step.troubles, entered: texts(form) }
    return { ok: true, data: null }
  }

/**
 * A referee's write, by the token of their link in a hidden field: the one to their form, or to their rights. Works as
 * `<form action>` without scripts; refused, it answers in the page's language and what was typed stays.
 */
export const refereeAction = (run: Run, purpose: 'respond' | 'rights' = 'respond') =>
  guestAction(token => refereeByLink(token, purpose), run)

/** A candidate's write, by the token of the link they were sent to name referees. */
export const candidateAction = (run: Run) => guestAction(candidateByLink, run)

/** The write of somebody who was asked for feedback, by the token of their link. */
export const askedAction = (run: Run) => guestAction(askedByLink, run)

/** From where a guest writes. */
export async function guestVisit() {
  const asked = await headers()
  return { address: asked.get('x-laurel-address') ?? 'unknown', userAgent: asked.get('user-agent') }
}
