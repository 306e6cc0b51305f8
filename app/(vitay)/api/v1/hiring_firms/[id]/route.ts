import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { firmChanges, firmRemoval, presentFirm } from '@/lib/contracts/vitay/hiring-firms'
import { closeFirm } from '@/lib/domain/hiring/firm-closing'
import { reviseFirm } from '@/lib/domain/hiring/firm-commands'
import { findFirm } from '@/lib/domain/hiring/firm-queries'
import { one, said } from '@/lib/formats/json-api'

export const GET = vitay(byId, async (actor, { id }) => one(presentFirm(await findFirm(actor, id))))

export const PATCH = vitay(firmChanges, async (actor, { id, changes }) =>
  one(presentFirm(await reviseFirm(actor, id, changes))),
)

export const DELETE = vitay(firmRemoval, async (actor, { id }) => {
  await closeFirm(actor, id)
  return said({})
})
