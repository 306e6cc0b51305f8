import { browser } from '@/lib/contracts/browser/contract'
import { presentMe } from '@/lib/contracts/browser/recognitions'
import { nothing } from '@/lib/contracts/nothing'
import { findDeciding } from '@/lib/domain/leave/awaiting'
import { hasReviews } from '@/lib/domain/performance/rating'

export const GET = browser(nothing, async actor =>
  presentMe(actor, ...(await Promise.all([findDeciding(actor), hasReviews(actor)]))),
)
