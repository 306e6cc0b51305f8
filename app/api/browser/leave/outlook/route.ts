import { browser } from '@/lib/contracts/browser/contract'
import { leaveLook, presentOutlook } from '@/lib/contracts/browser/leave'
import { lookAhead } from '@/lib/domain/leave/look-ahead'

export const GET = browser(leaveLook, async (actor, wish) => presentOutlook(wish, await lookAhead(actor, wish)))
