import { visitOf } from '@/lib/contracts/address'
import { nothing } from '@/lib/contracts/nothing'
import { vitay, vitayGuest } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentMetadata, presentMetadatum } from '@/lib/contracts/vitay/metadata'
import { listMetadata, recordVisit } from '@/lib/domain/evidence/metadata'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(pageOnly, async (actor, { page }) =>
  presentMetadata(await listMetadata(actor, page), page),
)

// Address, browser and system are read from the request: what a body says of them is nobody's word.
export const POST = vitayGuest(
  nothing,
  async (actor, _input, request) => one(presentMetadatum(await recordVisit(actor, visitOf(request)))),
  201,
)
