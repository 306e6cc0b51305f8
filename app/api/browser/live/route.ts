import { browser } from '@/lib/contracts/browser/contract'
import { liveStream } from '@/lib/contracts/browser/live'
import { nothing } from '@/lib/contracts/nothing'

export const GET = browser(nothing, (actor, _nothing, request) => liveStream(actor, request))
