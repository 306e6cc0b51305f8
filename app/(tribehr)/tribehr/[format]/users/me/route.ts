import { tribehr } from '@/lib/contracts/tribehr/contract'
import { apiKeyFor, ownUser, presentUser } from '@/lib/contracts/tribehr/users'
import { findPersonRecord } from '@/lib/domain/people/records'

export const GET = tribehr(ownUser, async (actor, { requireApiKey, ...view }) => {
  const apiKey = await apiKeyFor(actor, actor.personId, requireApiKey)
  return presentUser(await findPersonRecord(actor, actor.personId), view, apiKey)
})
