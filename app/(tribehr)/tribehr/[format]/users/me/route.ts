import { tribehr } from '@/lib/contracts/tribehr/contract'
import { apiKeyFor, ownChanges, ownId, ownUser, presentUser } from '@/lib/contracts/tribehr/users'
import { findProfile, reviseProfile } from '@/lib/domain/people/profile'

export const GET = tribehr(ownUser, async (actor, { requireApiKey, ...view }) => {
  const apiKey = await apiKeyFor(actor, actor.personId, requireApiKey)
  return presentUser(await findProfile(actor, actor.personId), view, apiKey)
})

export const PUT = tribehr(ownChanges, async (actor, { id, changes, view }) =>
  presentUser(
    await reviseProfile(actor, ownId(actor, id), changes),
    view,
    await apiKeyFor(actor, actor.personId, false),
  ),
)
