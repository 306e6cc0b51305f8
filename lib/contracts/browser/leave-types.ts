import type { Face } from './types'

/** The shapes of leave in the portal. Dates are YYYY-MM-DD, days and hours decimals. */

export type Dates = { startDate: string; endDate: string; startHalf: boolean; endHalf: boolean }

export type LeaveKind = { id: number; name: string; remaining: number | null; decided: boolean }

export type Balance = {
  kind: LeaveKind
  used: number
  asked: number
  yearEnd: { date: string; balance: number; lapses: number } | null
  nextYear: { date: string; balance: number } | null
}

export type LeaveState = 'pending' | 'approved' | 'rejected' | 'withdrawn' | 'cancelled'

export type LeaveItem = Dates & {
  id: number
  person: Face
  /** Who stands in for them. */
  substitute: Face | null
  mine: boolean
  kind: string
  days: number
  hours: number
  comments: string
  state: LeaveState
  kindId: number
  mayDecide: boolean
  mayChange: boolean
  mayWithdraw: boolean
}

/** A step in the story of a leave. Its length `before`, where the step has changed it. */
export type LeaveStep = {
  step:
    | 'requested'
    | 'revised'
    | 'approved'
    | 'rejected'
    | 'withdrawn'
    | 'cancelled'
    | 'recounted'
    | 'recount_dismissed'
  at: string
  /** Null: its own person, or nobody whom we know. */
  by: Face | null
  note: string | null
  before: (Dates & { days: number }) | null
  daysBefore: number | null
  /** Other days that whoever turned it down would grant. */
  proposed: { from: string; to: string } | null
}

/** A day of leave: what it counts, and why. */
export type LeaveDay = {
  date: string
  days: number
  reason: 'workday' | 'half_day' | 'day_off' | 'holiday' | 'half_holiday' | 'given'
  holiday: string | null
}

/** A rule that a leave would go against. */
export type Obstacle = { refuses: boolean } & (
  | { kind: 'blackout'; name: string; startDate: string; endDate: string }
  | { kind: 'team_cap'; away: number; most: number }
)

export type Away = Dates & { person: Face; kind: string | null; pending: boolean }

/** What asking would come to. */
export type LeaveOutlook = Dates & {
  kindId: number
  days: number
  hours: number
  byDay: LeaveDay[]
  balance: number | null
  balanceAfter: number | null
  enough: boolean
  overlaps: boolean
  others: (Dates & { id: number; kind: string })[]
  restrictions: Obstacle[]
  away: Away[]
  instead: (Dates & { days: number; balanceAfter: number | null })[]
}

export type Waiting = LeaveItem & { balanceAfter: number | null; away: Away[] }

export type LeaveRoom = { balances: Balance[]; coming: LeaveItem[]; past: LeaveItem[]; standIns: StandIns }

export type Statement = {
  kinds: { id: number; name: string; limited: boolean }[]
  kind: { id: number; name: string; limited: boolean } | null
  from: string
  to: string
  opening: number
  closing: number
  lines: {
    kind: 'grant' | 'accrual' | 'use' | 'adjustment' | 'carry_over' | 'expiry' | 'reversal'
    from: string
    to: string
    amount: number
    balance: number
    requestId: number | null
    note: string | null
  }[]
}

/** A request as its form shows it, and the kinds of leave there are. */
export type Changing = { id: number; entered: EnteredLeave; kinds: LeaveKind[]; standIns: StandIns }

/** What a form had been filled with, given back when it is refused. */
export type EnteredLeave = Dates & { kindId: string; hours: string; comments: string; substituteId: string }

/** Who may stand in; `decides` when they would decide the team's leave meanwhile. */
export type StandIns = { colleagues: Face[]; decides: boolean }

type Handover = { id: number; person: Face; from: string; to: string }

/** Decisions handed over by and to the reader, and to whom they may hand them. */
export type Handovers = { given: Handover[]; received: Handover[]; colleagues: Face[] }

/** Leave that would count differently now, since a holiday or a schedule has changed. */
export type RecountItem = {
  id: number
  requestId: number
  person: Face
  startDate: string
  endDate: string
  /** What has changed. */
  cause: string
  before: number
  after: number
}

export type UnthankedItem = { person: Face; lastThankedAt: string | null }
