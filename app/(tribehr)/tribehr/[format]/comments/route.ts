import { commentInput, presentFullComment } from '@/lib/contracts/tribehr/comments'
import { tribehr } from '@/lib/contracts/tribehr/contract'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { writeComment } from '@/lib/domain/recognitions/replies'

export const POST = tribehr(commentInput, async (actor, { kudos, comment, ...view }) =>
  presentFullComment(await writeComment(actor, kudos.id, comment), view),
)

export { noId as DELETE, noId as GET, noId as PUT }
