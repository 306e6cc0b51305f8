import { vitay } from '@/lib/contracts/vitay/contract'
import { presentRequest, presentRequests, requestFilter, requestInput } from '@/lib/contracts/vitay/reference-requests'
import { requestReferences } from '@/lib/domain/references/request-commands'
import { listRequests } from '@/lib/domain/references/request-queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(requestFilter, async (actor, { page, candidateUuid }) =>
  presentRequests(await listRequests(actor, page, candidateUuid), page),
)

export const POST = vitay(
  requestInput,
  async (actor, input) => one(presentRequest(await requestReferences(actor, input))),
  201,
)
