import type { StepOfLeave } from '@/lib/domain/leave/history'
import type { LeaveRequest } from '@/lib/domain/leave/types'
import { presentDates } from './leave'
import type { LeaveStep } from './leave-types'
import { presentFace } from './recognitions'

const spanNames = ['startDate', 'endDate', 'startHalf', 'endHalf', 'days'] as const
type Span = Pick<LeaveRequest, (typeof spanNames)[number]>

// A change of the comment alone keeps the days as they were.
const isWhole = (span: Partial<Span> | undefined): span is Span => spanNames.every(name => span?.[name] !== undefined)
const differ = (one: Span, other: Span) => spanNames.some(name => one[name] !== other[name])

const plain = { note: null, before: null, daysBefore: null, proposed: null }

/**
 * The story of a request, the first step first. What was written before steps were recorded, or without them, is told from the
 * request itself.
 */
export function presentSteps(request: LeaveRequest, recorded: StepOfLeave[]): LeaveStep[] {
  const steps = recorded.flatMap(({ step, at, by, kept }, place): LeaveStep[] => {
    const told = { ...plain, step, at: at.toISOString(), by: by && presentFace(by) }
    if (step === 'requested' && (kept.status === 'approved' || kept.status === 'rejected'))
      // Somebody may grant leave while asking for it; one's own was approved because its kind needs no decision.
      return [told, { ...told, step: kept.status, by: by?.id === request.person.id ? null : told.by }]
    if (step === 'recounted') return [{ ...told, daysBefore: kept.before?.days ?? null }]
    const { before } = kept
    const after = recorded.slice(place + 1).find(later => isWhole(later.kept.before))?.kept.before ?? request
    const changed = isWhole(before) && differ(before, after as Span)
    return [
      {
        ...told,
        note: kept.note ?? null,
        before: changed ? { ...presentDates(before), days: before.days } : null,
        proposed: kept.instead ? { from: kept.instead.startDate, to: kept.instead.endDate } : null,
      },
    ]
  })
  if (steps[0]?.step !== 'requested')
    steps.unshift({ ...plain, step: 'requested', at: request.createdAt.toISOString(), by: null })
  return withDecision(request, steps)
}

/** What a request itself says of how it was decided, at the step that did. */
function withDecision(request: LeaveRequest, steps: LeaveStep[]): LeaveStep[] {
  const { status, decidedBy, decidedAt, decisionNote, proposedStart, proposedEnd } = request
  if (status === 'pending') return steps
  const proposed = proposedStart && proposedEnd ? { from: proposedStart, to: proposedEnd } : null
  const place = steps.findLastIndex(one => one.step === status)
  const known = steps[place] ?? {
    ...plain,
    step: status,
    at: (decidedAt ?? request.createdAt).toISOString(),
    by: decidedBy && presentFace(decidedBy),
  }
  const decided = { ...known, note: known.note ?? decisionNote, proposed: known.proposed ?? proposed }
  return place < 0 ? [...steps, decided] : steps.with(place, decided)
}
