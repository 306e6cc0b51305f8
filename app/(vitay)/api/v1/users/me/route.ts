import { nothing } from '@/lib/contracts/nothing'
import { vitay } from '@/lib/contracts/vitay/contract'
import { presentUser } from '@/lib/contracts/vitay/users'
import { findHiringUser } from '@/lib/domain/hiring/users'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(nothing, async actor => one(presentUser(await findHiringUser(actor, actor.uuid))))
