import { commentChanges, presentFullComment } from '@/lib/contracts/tribehr/comments'
import { tribehr } from '@/lib/contracts/tribehr/contract'
import { deleted, one } from '@/lib/contracts/tribehr/fields'
import { findComment } from '@/lib/domain/recognitions/queries'
import { deleteComment, reviseComment } from '@/lib/domain/recognitions/replies'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullComment(await findComment(actor, id), view),
)

export const PUT = tribehr(commentChanges, async (actor, { id, comment, ...view }) =>
  presentFullComment(await reviseComment(actor, id, comment), view),
)

export const DELETE = tribehr(one, async (actor, { id }) => {
  await deleteComment(actor, id)
  return deleted
})
