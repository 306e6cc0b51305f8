import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { reminderSent } from '@/lib/contracts/vitay/reminders'
import { remindVerification } from '@/lib/domain/candidates/verification-reminders'

export const POST = vitay(byId, async (actor, { id }) => {
  await remindVerification(actor, id)
  return reminderSent()
})
