/** So many completed references at one price, in the currency's smallest unit. */
export type InvoicePart = { price: number; count: number; sum: number }

export type InvoiceRow = {
  uuid: string
  number: number
  /** The first day of its month. */
  month: string
  currency: string
  total: number
  lineCount: number
}

/** A completed reference that was charged. */
export type ChargedLine = {
  referenceUuid: string
  completedOn: string
  candidate: string
  candidateUuid: string | null
  referee: string
  price: number
}
