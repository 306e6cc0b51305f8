import type { RecognitionNoticeKind } from '@/lib/domain/notifications/commands'
import type { Announcement } from '@/lib/domain/notifications/queries'
import type { Letter } from './letter'
import { reportReceived, reviewDecided } from './moderation'
import { recognitionReceived } from './recognition-received'
import { commentWritten, hi5Received } from './replies'

const letters: Record<RecognitionNoticeKind, (notice: Announcement) => Letter> = {
  'recognition.received': recognitionReceived,
  'comment.written': commentWritten,
  'hi5.received': hi5Received,
  'report.received': reportReceived,
  'review.hidden': reviewDecided,
  'review.removed': reviewDecided,
  'review.restored': reviewDecided,
  'review.kept': reviewDecided,
}

/** The letter that tells somebody what a notice about a recognition says. */
export const letterAbout = (notice: Announcement): Letter => letters[notice.kind](notice)
