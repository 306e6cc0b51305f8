import { peerly } from '@/lib/contracts/peerly/contract'
import { presentReview, reviewInput } from '@/lib/contracts/peerly/moderation'
import { reviewRecognition } from '@/lib/domain/moderation/commands'

export const POST = peerly(
  reviewInput,
  async (actor, { id, review }) => presentReview(await reviewRecognition(actor, id, review)),
  201,
)
