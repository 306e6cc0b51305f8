/** What every Server Action answers. A refusal is an answer, not an exception: it carries words for the reader. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; code: string; message: string; fields?: Record<string, string> }
