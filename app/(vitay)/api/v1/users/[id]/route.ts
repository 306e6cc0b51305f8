import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentUser } from '@/lib/contracts/vitay/users'
import { findHiringUser } from '@/lib/domain/hiring/users'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) => one(presentUser(await findHiringUser(actor, id))))
