import { reflektive } from '@/lib/contracts/reflektive/contract'
import { feedbackWindow, presentPage, presentToAll, saysSinceWhen } from '@/lib/contracts/reflektive/feedback'
import { listFeedbackToAll } from '@/lib/domain/recognitions/feedback'

export const GET = reflektive.remembered(
  feedbackWindow,
  async (actor, window, request) => presentPage(request, window, await listFeedbackToAll(actor, window), presentToAll),
  saysSinceWhen,
)
