import { useTranslations } from 'use-intl'
import type { ActionResult } from '@/lib/actions/result'
import type { Draft } from './draft'

/** By field; `form` is about none of them, `session` asks to sign in. */
export type Errors = Record<string, string>

/** Where each field can be focused. */
const places: Record<string, string> = {
  recipients: 'thank-recipients',
  text: 'thank-text',
  values: 'thank-values',
  picture: 'thank-picture',
  pictureAlt: 'thank-alt',
}

/** Tells what a draft lacks before it is sent. */
export function useMissing() {
  const t = useTranslations('recognitions.composer')
  return (draft: Draft, picture: boolean): Errors => {
    const errors: Errors = {}
    if (draft.recipients.length === 0) errors.recipients = t('noRecipients')
    if (draft.text.trim() === '' && !picture) errors.text = t('noWords')
    return errors
  }
}

/** What the server has against it, by the fields of the form: "recipients.2" is said at the recipients. */
export function refusedIn({ code, message, fields }: Extract<ActionResult<unknown>, { ok: false }>): Errors {
  if (code === 'unauthenticated') return { session: message }
  const known = Object.entries(fields ?? {}).map(([path, said]) => [path.split('.')[0] ?? '', said] as const)
  const errors = Object.fromEntries(known.filter(([field]) => places[field]))
  return Object.keys(errors).length > 0 ? errors : { form: message }
}

export function summed(errors: Errors) {
  return Object.entries(errors).map(([field, message]) => ({ field: places[field], message }))
}
