import type { ActionResult } from './result'

/** What a form was filled with, by field: text, or several texts where a field may be given more than once. */
export type EnteredFields = Record<string, string | string[]>

/** What a form's action answers: what was done, or why not, with what was entered, for a browser without scripts. */
export type FormState<R> =
  | Extract<ActionResult<R>, { ok: true }>
  | (Extract<ActionResult<R>, { ok: false }> & { entered: EnteredFields })
  | null
