import { presentFullComment } from '@/lib/contracts/tribehr/comments'
import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { findComment } from '@/lib/domain/recognitions/queries'

export const GET = tribehr(one, async (actor, { id, ...view }) =>
  presentFullComment(await findComment(actor, id), view),
)
