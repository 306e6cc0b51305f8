import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentRecruiter, recruiterChanges } from '@/lib/contracts/vitay/recruiters'
import { removeRecruiter, reviseRecruiter } from '@/lib/domain/hiring/recruiters-commands'
import { findRecruiter } from '@/lib/domain/hiring/recruiters-queries'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) =>
  one(presentRecruiter(await findRecruiter(actor, id))),
)

export const PATCH = vitay(recruiterChanges, async (actor, { id, changes }) =>
  one(presentRecruiter(await reviseRecruiter(actor, id, changes))),
)

export const DELETE = vitay(byId, async (actor, { id }) => one(presentRecruiter(await removeRecruiter(actor, id))))
