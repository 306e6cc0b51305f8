import { z } from 'zod'
import type { DayCount, FirmAnalytics, HiringTotals } from '@/lib/domain/hiring/analytics'
import type { FirmRecruiter } from '@/lib/domain/hiring/recruiters-queries'
import type { Resource } from '@/lib/formats/json-api'
import { calendarDate, pathUuid } from './fields'
import { presentRecruiter } from './recruiters'

// What comes in

export const firmAnalyticsFilter = z
  .object({ id: pathUuid, from: calendarDate.optional(), to: calendarDate.optional() })
  .refine(({ from, to }) => !from || !to || from <= to, { path: ['to'], error: 'must not be before from' })
  .transform(({ id, from, to }) => ({ id, days: { from, to } }))

// What goes out

const presentTotals = (totals: HiringTotals) => ({
  total_candidates: totals.candidates,
  total_references: totals.references,
  completed_references: totals.completed,
  avg_reference_completion_time: totals.hoursToComplete,
  avg_candidates_score: totals.score,
})

const byDate = (days: DayCount[]) => days.map(({ date, count }) => ({ [date]: count }))

export const presentFirmAnalytics = (id: string, analytics: FirmAnalytics): Resource => ({
  type: 'HiringFirm',
  id,
  attributes: {
    ...presentTotals(analytics),
    candidate_count_by_date: byDate(analytics.candidatesByDate),
    reference_count_by_date: byDate(analytics.referencesByDate),
    top_recruiters: analytics.topRecruiters.map(({ name, references, completed }) => ({
      name,
      total_references: references,
      completed_references: completed,
    })),
  },
})

export function presentRecruiterAnalytics({ recruiter, totals }: { recruiter: FirmRecruiter; totals: HiringTotals }) {
  const { attributes, ...rest } = presentRecruiter(recruiter)
  return { ...rest, attributes: { ...attributes, ...presentTotals(totals) } } satisfies Resource
}
