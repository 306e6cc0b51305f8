import { findSecurityDeed } from '@/lib/domain/credentials/telling'
import { writeMail } from '@/lib/domain/notifications/mails'
import { renderLetter } from '@/lib/mails/render'
import { securityLetter as letter } from '@/lib/mails/security'
import type { JobInputs } from './queue'

/** Writes the mail about a change to somebody's ways in, once; none to who has left. It cannot be switched off. */
export async function securityLetter({ activityId }: JobInputs['security_letter']) {
  const event = await findSecurityDeed(activityId)
  if (!event) return
  await writeMail({
    ...(await renderLetter(letter(event))),
    organizationId: event.organizationId,
    recipient: event.email,
    occasion: `activity ${activityId}`,
  })
}
