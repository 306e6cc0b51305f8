import { z } from 'zod'
import type { reportRecognition, reviewRecognition } from '@/lib/domain/moderation/commands'
import { pathId, text, words } from '../fields'
import { unixSeconds } from './times'

// What comes in

const marks = ['fraud', 'not_relevant', 'incorrect'] as const

export const reportInput = z
  .object({
    id: pathId,
    mark_as: z.enum(marks, {
      error: issue => (issue.input === undefined ? 'is required' : `must be one of ${marks.join(', ')}`),
    }),
    reason: words(2000),
  })
  .transform(wire => ({ id: wire.id, report: { markAs: wire.mark_as, reason: wire.reason } }))

export const reviewInput = z
  .object({
    id: pathId,
    is_inappropriate: z.boolean({
      error: issue => (issue.input === undefined ? 'is required' : 'must be true or false'),
    }),
    comment: text(2000).nullish(),
  })
  .transform(wire => ({ id: wire.id, review: { isInappropriate: wire.is_inappropriate, comment: wire.comment } }))

// What goes out

export const presentReport = (report: Awaited<ReturnType<typeof reportRecognition>>) => ({
  id: report.id,
  recognition_id: report.recognitionId,
  mark_as: report.markAs,
  reason: report.reason,
  reported_by: report.reporterId,
  reported_at: unixSeconds(report.createdAt),
})

export const presentReview = (review: Awaited<ReturnType<typeof reviewRecognition>>) => ({
  id: review.id,
  recognition_id: review.recognitionId,
  is_inappropriate: review.isInappropriate,
  comment: review.comment,
  reviewed_by: review.moderatorId,
  reviewed_at: unixSeconds(review.createdAt),
})
