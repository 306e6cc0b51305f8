/** What a company can take along, each as the files it can be had as. */
export const exportKinds = {
  people: ['csv', 'xlsx'],
  recognitions: ['csv', 'xlsx'],
  leave: ['csv'],
} as const

export type ExportKind = keyof typeof exportKinds
export type ExportFormat = 'csv' | 'xlsx'

/** A list somebody ordered. */
export type ExportOrder = { what: ExportKind; as: ExportFormat }
