import { visitOf } from '@/lib/contracts/address'
import { vitayDoor, vitayPublic } from '@/lib/contracts/vitay/contract'
import { publicReference, showReference, stepInput, stepReference } from '@/lib/contracts/vitay/public-references'
import { one } from '@/lib/formats/json-api'

export const GET = vitayPublic(publicReference, async (actor, { id }) => one(await showReference(actor, id)))

export const PATCH = vitayDoor(stepInput, async (_nobody, input, request) =>
  one(await stepReference(input, visitOf(request))),
)
