import { tribehr } from '@/lib/contracts/tribehr/contract'
import { deleted } from '@/lib/contracts/tribehr/fields'
import { kudosChanges, oneKudos, presentFullKudos } from '@/lib/contracts/tribehr/kudos'
import { deleteRecognition, reviseRecognition } from '@/lib/domain/recognitions/commands'
import { findConversation } from '@/lib/domain/recognitions/queries'

export const GET = tribehr.remembered(oneKudos, async (actor, { id, ...view }) =>
  presentFullKudos(await findConversation(actor, id), view),
)

export const PUT = tribehr(kudosChanges, async (actor, { id, changes, view }) => {
  await reviseRecognition(actor, id, changes)
  return presentFullKudos(await findConversation(actor, id), view)
})

export const DELETE = tribehr(oneKudos, async (actor, { id }) => {
  await deleteRecognition(actor, id)
  return deleted
})
