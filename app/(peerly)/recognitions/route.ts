import { peerly } from '@/lib/contracts/peerly/contract'
import {
  presentGiven,
  presentRecognition,
  recognitionFilter,
  recognitionInput,
} from '@/lib/contracts/peerly/recognitions'
import { giveRecognition } from '@/lib/domain/recognitions/commands'
import { listRecognitions } from '@/lib/domain/recognitions/queries'

export const GET = peerly.remembered(recognitionFilter, async (actor, filter) =>
  (await listRecognitions(actor, filter)).map(one => presentRecognition(one, filter.givenFor)),
)

export const POST = peerly(
  recognitionInput,
  async (actor, gift) => presentGiven(await giveRecognition(actor, gift)),
  201,
)
