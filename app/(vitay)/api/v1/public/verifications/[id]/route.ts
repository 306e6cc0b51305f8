import { arriving } from '@/lib/contracts/address'
import { vitayVerifier } from '@/lib/contracts/vitay/contract'
import { presentOwnVerification, verifierAnswer, verifierToken } from '@/lib/contracts/vitay/verifications'
import { answerVerification } from '@/lib/domain/candidates/verification-commands'
import { findOwnVerification } from '@/lib/domain/candidates/verifications'
import { verifierByLink } from '@/lib/domain/hiring/links'
import { one } from '@/lib/formats/json-api'

// The id is the token of the verifier's mailed link.

export const GET = vitayVerifier(verifierToken, async (_nobody, { id }) =>
  one(presentOwnVerification(await findOwnVerification(await verifierByLink(id)))),
)

export const POST = vitayVerifier(verifierAnswer, async (_nobody, { id, data }, request) =>
  one(
    presentOwnVerification(
      await answerVerification(arriving(await verifierByLink(id), 'vitay', request), data.attributes),
    ),
  ),
)
