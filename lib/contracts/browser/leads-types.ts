/** What narrows the list of leads, as the address says it. */
export type LeadSearch = { q?: string; status?: LeadStatus }

export type LeadStatus = 'new' | 'contacted' | 'not_interested'

/** What somebody agreed to: the very words, the language they were in, and when. */
export type ConsentSaid = { text: string; language: string; dir: 'ltr' | 'rtl' | 'auto'; at: string }

/** One lead in the list. */
export type LeadRow = {
  id: string
  name: string
  email: string
  work: string
  candidate: { id: string; name: string }
  status: LeadStatus
  consent: ConsentSaid
}
