export const accruals = ['annual', 'monthly', 'semimonthly', 'biweekly', 'weekly', 'none'] as const
export type AccrualSaid = (typeof accruals)[number]

/** A kind of leave with its rules; amounts are days, null is no limit, in carryOverMonths never. */
export type KindOfLeave = {
  id: number
  name: string
  accrual: AccrualSaid
  entitlement: number
  balanceCap: number | null
  carryOverCap: number | null
  carryOverMonths: number | null
  negativeLimit: number | null
  isPaid: boolean
  requiresApproval: boolean
  archived: boolean
}

/** What rules come to, for somebody hired on a day. */
export type ProjectionSaid = { hired: string; points: { date: string; balance: number }[] }

export type HolidaySaid = {
  state: 'new' | 'here' | 'changed' | 'own'
  eventId: number | null
  date: string
  name: string
  half: 'morning' | 'afternoon' | null
}

type Scoped = { id: number; department: string | null; location: string | null; enforcement: 'warn' | 'refuse' }
export type BlackoutSaid = Scoped & { name: string; startDate: string; endDate: string }
export type CapSaid = Scoped & { manager: string | null; maxAway: number }
export type Choice = { id: number; name: string }
