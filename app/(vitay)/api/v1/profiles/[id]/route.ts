import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { presentProfile, profileChanges } from '@/lib/contracts/vitay/profiles'
import { findProfile, reviseProfile } from '@/lib/domain/candidates/profiles'
import { one } from '@/lib/formats/json-api'

export const GET = vitay.remembered(byId, async (actor, { id }) => one(presentProfile(await findProfile(actor, id))))

export const PATCH = vitay(profileChanges, async (actor, { id, changes }) =>
  one(presentProfile(await reviseProfile(actor, id, changes))),
)
