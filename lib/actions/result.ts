/** What a Server Action answers: the data, or what to tell the person. */
export type ActionResult<T> =
  | { ok: true; data: T }
  | { ok: false; code: string; message: string; fields?: Record<string, string> }
