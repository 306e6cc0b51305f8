import { vitay, vitayNominating } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentNamed, presentReference, referenceChanges, revise } from '@/lib/contracts/vitay/references'
import { findReference } from '@/lib/domain/references/queries'
import { removeReference } from '@/lib/domain/references/reference-commands'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) =>
  one(presentReference(await findReference(actor, id))),
)

export const PATCH = vitayNominating(referenceChanges, async (actor, input) =>
  one(presentNamed(actor, await revise(actor, input))),
)

export const DELETE = vitay(byId, async (actor, { id }) => one(presentReference(await removeReference(actor, id))))
