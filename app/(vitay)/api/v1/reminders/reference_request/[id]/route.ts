import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { reminderSent } from '@/lib/contracts/vitay/reminders'
import { remindRequest } from '@/lib/domain/references/reminders'

export const POST = vitay(byId, async (actor, { id }) => {
  await remindRequest(actor, id)
  return reminderSent()
})
