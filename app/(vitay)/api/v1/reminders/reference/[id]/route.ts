import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { reminderSent } from '@/lib/contracts/vitay/reminders'
import { remindReference } from '@/lib/domain/references/reminders'

export const POST = vitay(byId, async (actor, { id }) => {
  await remindReference(actor, id)
  return reminderSent()
})
