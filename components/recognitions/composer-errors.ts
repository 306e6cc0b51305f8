import type { Draft } from './draft'

export type Errors = Record<string, string>

/** Where each field of the form can be focused. */
const places: Record<string, string> = {
  recipients: 'thank-recipients',
  text: 'thank-text',
  values: 'thank-values',
  picture: 'thank-picture',
  pictureAlt: 'thank-alt',
}

export function missingIn(draft: Draft): Errors {
  const errors: Errors = {}
  if (draft.recipients.length === 0) errors.recipients = 'Choose whom to thank.'
  if (draft.text.trim() === '') errors.text = 'Write what they did for you.'
  return errors
}

export function summed(errors: Errors) {
  return Object.entries(errors).map(([field, message]) => ({ field: places[field] ?? 'thank-text', message }))
}
