import type { ActionResult } from '@/lib/actions/result'
import type { Draft } from './draft'

/** By field; `form` is about none of them, `session` asks to sign in. */
export type Errors = Record<string, string>

/** Where each field can be focused, and how a message that begins in its middle is completed. */
const fields: Record<string, { place: string; name: string }> = {
  recipients: { place: 'thank-recipients', name: 'The people' },
  text: { place: 'thank-text', name: 'Your words' },
  values: { place: 'thank-values', name: 'The values' },
  picture: { place: 'thank-picture', name: 'The picture' },
  pictureAlt: { place: 'thank-alt', name: 'What the picture shows' },
}

export function missingIn(draft: Draft, picture: boolean): Errors {
  const errors: Errors = {}
  if (draft.recipients.length === 0) errors.recipients = 'Choose whom to thank.'
  if (draft.text.trim() === '' && !picture) errors.text = 'Write what they did for you.'
  return errors
}

/** What the server has against it, by the fields of the form: "recipients.2" is said at the recipients. */
export function refusedIn({ code, message, fields: why }: Extract<ActionResult<unknown>, { ok: false }>): Errors {
  if (code === 'unauthenticated') return { session: message }
  const known = Object.entries(why ?? {}).map(([path, said]) => [path.split('.')[0] ?? '', said] as const)
  const errors = Object.fromEntries(
    known.flatMap(([field, said]) => (fields[field] ? [[field, sentence(fields[field].name, said)]] : [])),
  )
  return Object.keys(errors).length > 0 ? errors : { form: sentence('It', message) }
}

export function summed(errors: Errors) {
  return Object.entries(errors).map(([field, message]) => ({ field: fields[field]?.place, message }))
}

const sentence = (subject: string, said: string) =>
  `${/^\p{Ll}/u.test(said) ? `${subject} ` : ''}${said}`.replace(/(?<![.!?])$/, '.')
