import { candidateChanges, candidateRemoval, presentCandidate } from '@/lib/contracts/vitay/candidates'
import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { removeCandidate, reviseCandidate } from '@/lib/domain/candidates/commands'
import { findCandidate } from '@/lib/domain/candidates/queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) =>
  one(presentCandidate(await findCandidate(actor, id))),
)

export const PATCH = vitay(candidateChanges, async (actor, { id, changes }) =>
  one(presentCandidate(await reviseCandidate(actor, id, changes))),
)

export const DELETE = vitay(candidateRemoval, async (actor, { id, anonymise }) =>
  one(presentCandidate(await removeCandidate(actor, id, anonymise))),
)
