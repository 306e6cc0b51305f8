import { visitOf } from '@/lib/contracts/address'
import { vitayLink, vitayPublic } from '@/lib/contracts/vitay/contract'
import { publicReference, showReference, stepInput, stepReference } from '@/lib/contracts/vitay/public-references'
import { one } from '@/lib/formats/json-api'

export const GET = vitayPublic(publicReference, async (actor, { id }) => one(await showReference(actor, id)))

export const PATCH = vitayLink(stepInput, async (_nobody, input, request) =>
  one(await stepReference(input, visitOf(request))),
)
