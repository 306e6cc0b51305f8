import { browser } from '@/lib/contracts/browser/contract'
import { presentMe } from '@/lib/contracts/browser/recognitions'
import { nothing } from '@/lib/contracts/nothing'
import { findDeciding } from '@/lib/domain/leave/awaiting'

export const GET = browser(nothing, async actor => presentMe(actor, await findDeciding(actor)))
