import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentRequest, requestChanges } from '@/lib/contracts/vitay/reference-requests'
import { reviseRequest } from '@/lib/domain/references/request-commands'
import { findRequest } from '@/lib/domain/references/request-queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) => one(presentRequest(await findRequest(actor, id))))

export const PATCH = vitay(requestChanges, async (actor, { id, changes }) =>
  one(presentRequest(await reviseRequest(actor, id, changes))),
)
