import { vitay } from '@/lib/contracts/vitay/contract'
import { flagResolution, presentFlag } from '@/lib/contracts/vitay/flags'
import { resolveFlag } from '@/lib/domain/evidence/flags'
import { one } from '@/lib/formats/json-api'

export const PATCH = vitay(flagResolution, async (actor, { id, resolution }) =>
  one(presentFlag(await resolveFlag(actor, id, resolution))),
)
