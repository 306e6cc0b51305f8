import { vitay } from '@/lib/contracts/vitay/contract'
import { flagFilter, presentFlags } from '@/lib/contracts/vitay/flags'
import { listFlags } from '@/lib/domain/evidence/flags'

export const GET = vitay.remembered(flagFilter, async (actor, filter) =>
  presentFlags(await listFlags(actor, filter['filter[candidate]'])),
)
