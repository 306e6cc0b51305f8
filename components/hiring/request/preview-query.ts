import type { EnteredRequest } from '@/lib/contracts/browser/request-form-types'

/** What the form says, as the preview of its mail is asked for. */
export function previewQuery(candidate: string, { questionSet: _, managersOnly, time: __, ...rest }: EnteredRequest) {
  return new URLSearchParams({ candidate, ...rest, ...(managersOnly && { managersOnly: 'on' }) }).toString()
}

/** What stands in the form now. */
export function enteredIn(form: HTMLFormElement): EnteredRequest {
  const data = new FormData(form)
  const said = (name: string) => String(data.get(name) ?? '')
  return {
    questionSet: said('questionSet'),
    references: said('references'),
    managers: said('managers'),
    managersOnly: data.get('managersOnly') === 'on',
    language: said('language'),
    notes: said('notes'),
    when: said('when') === 'later' ? 'later' : 'now',
    on: said('on'),
    time: said('time'),
  }
}
