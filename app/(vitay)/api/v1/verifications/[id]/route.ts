import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentVerification } from '@/lib/contracts/vitay/verifications'
import { cancelVerification } from '@/lib/domain/candidates/verification-commands'
import { findVerification } from '@/lib/domain/candidates/verifications'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) =>
  one(presentVerification(await findVerification(actor, id))),
)

export const DELETE = vitay(byId, async (actor, { id }) =>
  one(presentVerification(await cancelVerification(actor, id))),
)
