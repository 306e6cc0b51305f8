import { visitOf } from '@/lib/contracts/address'
import { vitayPublic } from '@/lib/contracts/vitay/contract'
import { answersInput, fillReference } from '@/lib/contracts/vitay/public-references'
import { one } from '@/lib/formats/json-api'

export const POST = vitayPublic(
  answersInput,
  async (actor, input, request) => one(await fillReference(actor, input, visitOf(request))),
  201,
)
