import type { LeaveRule } from '@/lib/domain/leave/accrual'
import { toAmount } from '@/lib/domain/leave/amounts'

/** Rules of 25 days a calendar year by the month, from 2026 on, with whatever else matters to a test. */
export const ruleOf = (rule: Partial<LeaveRule> = {}): LeaveRule => ({
  accrual: 'monthly',
  entitlement: toAmount(25),
  entitlements: [],
  balanceCap: null,
  carryOverCap: null,
  carryOverMonths: null,
  settledBefore: null,
  leaveYearStart: '01-01',
  from: '2026-01-01',
  until: null,
  ...rule,
})
