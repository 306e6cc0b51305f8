import { visitOf } from '@/lib/contracts/address'
import { vitay, vitayNominating } from '@/lib/contracts/vitay/contract'
import {
  name,
  presentNamed,
  presentReferences,
  referenceFilter,
  referenceInput,
} from '@/lib/contracts/vitay/references'
import { listReferences } from '@/lib/domain/references/queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(referenceFilter, async (actor, { page, filter }) =>
  presentReferences(await listReferences(actor, page, filter), page),
)

export const POST = vitayNominating(
  referenceInput,
  async (actor, input, request) => one(presentNamed(actor, await name(actor, input, visitOf(request)))),
  201,
)
