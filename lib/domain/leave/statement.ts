import type { Actor } from '../actor'
import { addDays, leaveYearOf } from '../calendar/dates'
import { notFound } from '../errors'
import { type Account, readAccounts } from './accounts'
import { toAmount, toDecimal } from './amounts'
import { listLedger } from './balances'
import { todayFor } from './policy'
import { type EntryKind, settle } from './settlement'

/** A line of the ledger; one that is due and not posted yet has neither id nor note. */
type Line = {
  id: number | null
  kind: EntryKind
  effectiveDate: string
  amount: number
  requestId: number | null
  note: string | null
}

/** One line of a statement: several of the ledger's where a leave takes several days. */
export type StatementLine = Pick<Line, 'id' | 'kind' | 'requestId' | 'note'> & {
  from: string
  to: string
  amount: number
  /** What was there afterwards. */
  balance: number
}

export type LeaveStatement = { from: string; to: string; opening: number; closing: number; lines: StatementLine[] }

const continues = (last: StatementLine | undefined, line: Line) =>
  last !== undefined && line.requestId !== null && last.requestId === line.requestId && last.kind === line.kind

/** Lines of the ledger, oldest first, as somebody reads them: the days of one leave together, the balance after each. */
export function readable(lines: Line[], opening: number): StatementLine[] {
  const read: StatementLine[] = []
  let balance = toAmount(opening)
  for (const line of lines) {
    balance += toAmount(line.amount)
    const last = read.at(-1)
    if (continues(last, line)) {
      const amount = toDecimal(toAmount(last!.amount) + toAmount(line.amount))
      Object.assign(last!, { to: line.effectiveDate, amount, balance: toDecimal(balance) })
    } else {
      const { id, kind, requestId, note, effectiveDate, amount } = line
      read.push({
        id,
        kind,
        requestId,
        note,
        from: effectiveDate,
        to: effectiveDate,
        amount,
        balance: toDecimal(balance),
      })
    }
  }
  return read
}

/** What is due today and not posted yet, as the lines it will be. */
function dueLines({ rule, entries }: Account, today: string): Line[] {
  const { post, reverse } = settle(rule, entries, today)
  const due = [...reverse.map(one => ({ ...one, kind: 'reversal' as const, amount: -one.amount })), ...post]
  return due.map(one => ({ ...one, id: null, amount: toDecimal(one.amount), note: null }))
}

const last = Number.POSITIVE_INFINITY

const inOrder = (a: Line, b: Line) =>
  a.effectiveDate === b.effectiveDate
    ? (a.id ?? last) - (b.id ?? last) || 0
    : a.effectiveDate < b.effectiveDate
      ? -1
      : 1

/**
 * The books of one kind of somebody's leave in the leave year that `date` falls into, with what is due until today. Throws
 * `forbidden`, `not_found`.
 */
export async function findStatement(
  actor: Actor,
  { personId, leaveTypeId, date = todayFor(actor) }: { personId: number; leaveTypeId: number; date?: string },
): Promise<LeaveStatement> {
  const posted = await listLedger(actor, { personId, leaveTypeId })
  const organizationId = actor.organization.id
  const [account] = await readAccounts({ organizationId, personIds: [personId], leaveTypeId, leftToo: true })
  if (!account) throw notFound('Leave Type')
  const { start, next } = leaveYearOf(date, account.rule.leaveYearStart)
  const all = [...posted, ...dueLines(account, todayFor(actor))].sort(inOrder)
  const before = all.filter(one => one.effectiveDate < start)
  const opening = toDecimal(before.reduce((sum, one) => sum + toAmount(one.amount), 0))
  const lines = readable(
    all.filter(one => one.effectiveDate >= start && one.effectiveDate < next),
    opening,
  )
  return { from: start, to: addDays(next, -1), opening, closing: lines.at(-1)?.balance ?? opening, lines }
}
