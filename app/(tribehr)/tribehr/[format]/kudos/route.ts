import { tribehr } from '@/lib/contracts/tribehr/contract'
import { richView } from '@/lib/contracts/tribehr/fields'
import { kudosInput, presentFullKudos, presentKudos } from '@/lib/contracts/tribehr/kudos'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { giveRecognition } from '@/lib/domain/recognitions/commands'
import { listRecognitions } from '@/lib/domain/recognitions/queries'

export const GET = tribehr.remembered(richView, async (actor, view) =>
  (await listRecognitions(actor, { limit: 50 })).map(one => presentKudos(one, view)),
)

export const POST = tribehr(kudosInput, async (actor, { gift, view }) =>
  presentFullKudos({ ...(await giveRecognition(actor, gift)), comments: [] }, view),
)

export { noId as DELETE, noId as PUT }
