/** The headings of a list of candidates, as it is sent to Laurel and as Laurel gives it out, by what they are about. */
export const candidateHeadings = {
  internalId: 'internal_id',
  firstName: 'first_name',
  lastName: 'last_name',
  email: 'email',
  countryCode: 'country_code',
  phone: 'phone',
  language: 'language',
  notes: 'notes',
} as const

export type CandidateColumn = keyof typeof candidateHeadings
