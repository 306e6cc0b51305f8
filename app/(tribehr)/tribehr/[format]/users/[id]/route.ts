import { tribehr } from '@/lib/contracts/tribehr/contract'
import { apiKeyFor, asksForAnother, oneUser, presentUser, userChanges } from '@/lib/contracts/tribehr/users'
import { findProfile, reviseProfile } from '@/lib/domain/people/profile'

export const GET = tribehr.remembered(
  oneUser,
  async (actor, { id, requireApiKey, ...view }) => {
    const apiKey = await apiKeyFor(actor, id, requireApiKey)
    return presentUser(await findProfile(actor, id), view, apiKey)
  },
  asksForAnother,
)

export const PUT = tribehr(userChanges, async (actor, { id, changes, view }) =>
  presentUser(await reviseProfile(actor, id, changes), view, await apiKeyFor(actor, id, false)),
)
