/** What a deed on a candidate's page was done to: the candidate, and the request, reference or flag of theirs. */
export type CaseDone = { candidate: string; of?: string }

/** Back to the candidate's page, which is drawn anew; the moment lets the same deed be told twice. */
export const told =
  (deed: string) =>
  ({ candidate, of }: CaseDone) =>
    `/hiring/candidates/${candidate}?${new URLSearchParams({ done: deed, ...(of && { of }), at: String(Date.now()) })}`
