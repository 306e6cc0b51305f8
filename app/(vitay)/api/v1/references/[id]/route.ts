import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentReference, referenceChanges } from '@/lib/contracts/vitay/references'
import { findReference } from '@/lib/domain/references/queries'
import { removeReference, reviseReference } from '@/lib/domain/references/reference-commands'
import { one } from '@/lib/formats/json-api'

export const GET = vitay(byId, async (actor, { id }) => one(presentReference(await findReference(actor, id))))

export const PATCH = vitay(referenceChanges, async (actor, { id, changes }) =>
  one(presentReference(await reviseReference(actor, id, changes))),
)

export const DELETE = vitay(byId, async (actor, { id }) => one(presentReference(await removeReference(actor, id))))
