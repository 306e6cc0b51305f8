import { vitay } from '@/lib/contracts/vitay/contract'
import { pageOnly } from '@/lib/contracts/vitay/fields'
import { presentVerification, presentVerifications, verificationInput } from '@/lib/contracts/vitay/verifications'
import { requestVerification } from '@/lib/domain/candidates/verification-commands'
import { listVerifications } from '@/lib/domain/candidates/verifications'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(pageOnly, async (actor, { page }) =>
  presentVerifications(await listVerifications(actor, page), page),
)

export const POST = vitay(
  verificationInput,
  async (actor, input) => one(presentVerification(await requestVerification(actor, input))),
  201,
)
