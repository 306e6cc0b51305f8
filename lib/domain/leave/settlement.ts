import { addMonths, earliest, leaveYearOf } from '../calendar/dates'
import { arrivals, following, type LeaveRule } from './accrual'
import type { Amount } from './amounts'

export type EntryKind = 'grant' | 'accrual' | 'use' | 'adjustment' | 'carry_over' | 'expiry' | 'reversal'

/** A line of the ledger. Those not posted yet have no id. */
export type Entry = {
  id?: number
  kind: EntryKind
  effectiveDate: string
  amount: Amount
  period: string | null
  revision: number
  requestId: number | null
  reversesId: number | null
}

/** What is missing in the ledger, and what in it no longer holds. */
export type Settlement = { post: Entry[]; reverse: Entry[] }

const closes = ({ kind }: Entry) => kind === 'expiry' || kind === 'carry_over'

const scheduled = (kind: EntryKind, period: string, effectiveDate: string, amount: Amount): Entry => ({
  kind,
  effectiveDate,
  amount,
  period,
  revision: 0,
  requestId: null,
  reversesId: null,
})

/** The books of one person's one kind of leave as they go forward day by day. */
class Books {
  balance: Amount = 0
  readonly made: Entry[] = []
  private carried: Amount = 0
  private usedSince: Amount = 0

  constructor(private readonly rule: LeaveRule) {}

  take(entry: Entry) {
    this.balance += entry.amount
    // Uses and their reversals are the lines of requests.
    if (entry.requestId !== null) this.usedSince -= entry.amount
    if (entry.kind === 'carry_over') this.begin(entry.amount)
  }

  accrue(period: string, date: string, amount: Amount) {
    const { balanceCap } = this.rule
    const room = balanceCap === null ? amount : Math.max(0, balanceCap - this.balance)
    this.make(scheduled('accrual', period, date, Math.min(amount, room)))
  }

  /** The old year gives up all that is left; the new one takes over what may be carried. */
  close(date: string) {
    const left = this.balance
    const { carryOverCap, carryOverMonths } = this.rule
    const again = carryOverMonths === 12 ? left - this.unusedCarry() : left
    this.begin(0)
    if (left <= 0) return
    this.make(scheduled('expiry', date, date, -left))
    const carried = Math.min(again, carryOverCap ?? again)
    if (carried > 0) this.make(scheduled('carry_over', date, date, carried))
  }

  /** What was carried over and not used first is lost. */
  lapse(date: string) {
    const unused = this.unusedCarry()
    this.begin(0)
    if (unused > 0) this.make(scheduled('expiry', date, date, -unused))
  }

  private make(entry: Entry) {
    this.made.push(entry)
    this.take(entry)
  }

  private begin(carried: Amount) {
    this.carried = carried
    this.usedSince = 0
  }

  private unusedCarry = () => Math.max(0, Math.min(this.carried - Math.max(0, this.usedSince), this.balance))
}

type Step = { date: string; rank: number; do: (books: Books) => void }

/** Ends of leave years and of what was carried over, from the first line or day of accrual on. */
function yearEnds(rule: LeaveRule, fixed: Entry[], upTo: string): Step[] {
  if (rule.carryOverCap === null && rule.carryOverMonths === null) return []
  const last = earliest(upTo, rule.until ?? upTo)
  const first = earliest(rule.from, ...fixed.map(one => one.effectiveDate))
  const settled = rule.settledBefore ?? ''
  const months = rule.carryOverMonths ?? 12
  const steps: Step[] = []
  for (
    let year = following(leaveYearOf(first, rule.leaveYearStart), rule);
    year.start <= last;
    year = following(year, rule)
  ) {
    const { start } = year
    if (start >= settled) steps.push({ date: start, rank: 0, do: books => books.close(start) })
    const end = addMonths(start, months)
    if (months < 12 && end <= last && end >= settled) steps.push({ date: end, rank: 0, do: books => books.lapse(end) })
  }
  return steps
}

// On one day the old year ends first, then leave arrives, then it is used.
const ranks: Partial<Record<EntryKind, number>> = { expiry: 0, carry_over: 0, accrual: 1 }

const keyOf = ({ kind, period }: Pick<Entry, 'kind' | 'period'>) => `${kind} ${period}`

/**
 * Compares a ledger with what the rules say should be in it up to a day: arrivals not posted yet, years not closed yet, and
 * closings that a late use or cancellation has made wrong. Applying it and asking again gives nothing: it can run any time,
 * after any downtime.
 */
export function settle(rule: LeaveRule, entries: Entry[], upTo: string): Settlement {
  if (rule.accrual === 'none') return { post: [], reverse: [] }
  const reversed = new Set(entries.map(one => one.reversesId))
  const open = (entry: Entry) => closes(entry) && entry.effectiveDate >= (rule.settledBefore ?? '')
  const closings = new Map(entries.filter(open).map(one => [one.id, one]))
  const fixed = entries.filter(
    one => !closings.has(one.id) && !(one.reversesId !== null && closings.has(one.reversesId)),
  )
  const posted = new Set(entries.filter(one => one.kind === 'accrual').map(one => one.period))

  const steps: Step[] = [
    ...yearEnds(rule, fixed, upTo),
    ...arrivals(rule, upTo)
      .filter(one => !posted.has(one.period))
      .map(one => ({ date: one.date, rank: 1, do: (books: Books) => books.accrue(one.period, one.date, one.amount) })),
    ...fixed.map(one => ({
      date: one.effectiveDate,
      rank: ranks[one.kind] ?? 2,
      do: (books: Books) => books.take(one),
    })),
  ].sort((a, b) => (a.date === b.date ? a.rank - b.rank : a.date < b.date ? -1 : 1))

  const books = new Books(rule)
  for (const step of steps) step.do(books)

  const wanted = new Map(books.made.filter(closes).map(one => [keyOf(one), one]))
  const live = [...closings.values()].filter(one => !reversed.has(one.id!) && one.effectiveDate <= upTo)
  const reverse = live.filter(one => wanted.get(keyOf(one))?.amount !== one.amount)
  const kept = new Set(live.filter(one => !reverse.includes(one)).map(keyOf))
  const revisions = new Map<string, number>()
  for (const one of closings.values())
    revisions.set(keyOf(one), Math.max(revisions.get(keyOf(one)) ?? 0, one.revision + 1))
  const post = books.made
    .filter(one => !kept.has(keyOf(one)))
    .map(one => ({ ...one, revision: revisions.get(keyOf(one)) ?? 0 }))
  return { post, reverse }
}

const reversalOf = (entry: Entry): Entry => ({
  ...entry,
  id: undefined,
  kind: 'reversal',
  amount: -entry.amount,
  period: null,
  revision: 0,
  reversesId: entry.id ?? null,
})

/** Every line up to a day, those included that are due and not posted yet. */
export function timeline(rule: LeaveRule, entries: Entry[], upTo: string): Entry[] {
  const { post, reverse } = settle(rule, entries, upTo)
  return [...entries, ...reverse.map(reversalOf), ...post].filter(one => one.effectiveDate <= upTo)
}

/** The balance at the end of any day, past or future, as far as is known today. */
export const balanceOn = (rule: LeaveRule, entries: Entry[], date: string): Amount =>
  timeline(rule, entries, date).reduce((sum, one) => sum + one.amount, 0)

/** The lowest balance at the end of any day from one date to another. */
export function lowestBalance(rule: LeaveRule, entries: Entry[], from: string, to: string): Amount {
  const byDate = new Map<string, Amount>([[from, 0]])
  for (const { effectiveDate, amount } of timeline(rule, entries, to)) {
    const date = effectiveDate < from ? from : effectiveDate
    byDate.set(date, (byDate.get(date) ?? 0) + amount)
  }
  let balance = 0
  let lowest = Number.POSITIVE_INFINITY
  for (const date of [...byDate.keys()].sort()) {
    balance += byDate.get(date)!
    lowest = Math.min(lowest, balance)
  }
  return lowest
}
