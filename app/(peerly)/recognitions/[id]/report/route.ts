import { peerly } from '@/lib/contracts/peerly/contract'
import { presentReport, reportInput } from '@/lib/contracts/peerly/moderation'
import { reportRecognition } from '@/lib/domain/moderation/commands'

export const POST = peerly(
  reportInput,
  async (actor, { id, report }) => presentReport(await reportRecognition(actor, id, report)),
  201,
)
