import type { KeyboardEvent } from 'react'

/** Ctrl or Cmd with Enter sends the form, as in every mail program. */
export function sendKeys(event: KeyboardEvent<HTMLTextAreaElement>) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.form?.requestSubmit()
}
