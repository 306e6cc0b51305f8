import { nothing } from '@/lib/contracts/nothing'
import { reflektive } from '@/lib/contracts/reflektive/contract'
import { presentCycles } from '@/lib/contracts/reflektive/reports'
import { listReviewCycles } from '@/lib/domain/performance/queries'

export const GET = reflektive.remembered(nothing, async actor => presentCycles(await listReviewCycles(actor)))
