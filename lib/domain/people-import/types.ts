/** What a list of people can say of each, in the order of its columns. */
export const importFields = [
  'firstName',
  'lastName',
  'email',
  'username',
  'role',
  'manager',
  'department',
  'location',
  'job',
  'employeeClass',
  'dateHired',
  'employeeNumber',
] as const

export type ImportField = (typeof importFields)[number]

/** A row as somebody wrote it. A field the list does not have stays as it is; an empty one empties. The manager is an address. */
export type SentRow = {
  row: number
  cells: Partial<Record<ImportField, string>> /** What could not even be read. */
  trouble?: string
}

export const placementFields = ['department', 'location', 'job', 'employeeClass'] as const
export type PlacementField = (typeof placementFields)[number]

/** Names that stand in the list and not yet in the company. */
export type Missing = Record<PlacementField, string[]>

export type RowState = 'new' | 'changed' | 'unchanged' | 'wrong'

/** What a row comes to: what would change, in words, and what is wrong, each by field. */
export type PlannedRow = {
  row: number
  /** Whom it is about; null for somebody new. */
  personId: number | null
  state: RowState
  changes: Partial<Record<ImportField, [before: string | null, after: string | null]>>
  errors: Partial<Record<ImportField | 'row', string>>
}

export type Counts = Record<RowState, number>

/** What an import would do as a whole. */
export type Plan = { rows: PlannedRow[]; counts: Counts; missing: Missing }
