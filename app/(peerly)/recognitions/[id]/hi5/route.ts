import { peerly } from '@/lib/contracts/peerly/contract'
import { hi5Input, presentGivenHi5, presentHi5, recognitionId } from '@/lib/contracts/peerly/recognitions'
import { listHi5s } from '@/lib/domain/recognitions/queries'
import { giveHi5 } from '@/lib/domain/recognitions/replies'

export const GET = peerly.remembered(recognitionId, async (actor, { id }) =>
  (await listHi5s(actor, id)).map(presentHi5),
)

export const POST = peerly(
  hi5Input,
  async (actor, { id, comment }) => presentGivenHi5(await giveHi5(actor, id, comment ?? undefined)),
  201,
)
