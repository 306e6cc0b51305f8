import { peerly } from '@/lib/contracts/peerly/contract'
import { presentRecognition, recognitionId } from '@/lib/contracts/peerly/recognitions'
import { findRecognition } from '@/lib/domain/recognitions/queries'

export const GET = peerly.remembered(recognitionId, async (actor, { id }) =>
  presentRecognition(await findRecognition(actor, id)),
)
