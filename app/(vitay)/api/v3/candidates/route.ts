import { candidateFilter, candidateInput, presentCandidate, presentCandidates } from '@/lib/contracts/vitay/candidates'
import { vitay } from '@/lib/contracts/vitay/contract'
import { addCandidate } from '@/lib/domain/candidates/commands'
import { listCandidates } from '@/lib/domain/candidates/queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(candidateFilter, async (actor, { page, filter }) =>
  presentCandidates(await listCandidates(actor, page, filter), page),
)

export const POST = vitay(
  candidateInput,
  async (actor, input) => one(presentCandidate(await addCandidate(actor, input))),
  201,
)
