import { reflektive } from '@/lib/contracts/reflektive/contract'
import { feedbackWindow, presentPage, presentToOne, saysSinceWhen } from '@/lib/contracts/reflektive/feedback'
import { listFeedbackToEach } from '@/lib/domain/recognitions/feedback'

export const GET = reflektive.remembered(
  feedbackWindow,
  async (actor, window, request) => presentPage(request, window, await listFeedbackToEach(actor, window), presentToOne),
  saysSinceWhen,
)
