import { writeMail } from '@/lib/domain/notifications/mails'
import { withInvitationKey } from '@/lib/domain/people/inviting'
import { renderLetter } from '@/lib/mails/render'
import { staffInvitation as letter } from '@/lib/mails/staff-invitation'
import type { JobInputs } from './queue'

/** Writes the mail that asks somebody in, once for each asking; none to who has left or has a password meanwhile. */
export const staffInvitation = ({ personId, inviterId, occasion }: JobInputs['staff_invitation']) =>
  withInvitationKey(personId, inviterId, async (tx, told, key) =>
    writeMail(
      {
        ...(await renderLetter(letter({ ...told, key }))),
        organizationId: told.organizationId,
        recipient: told.email,
        occasion: `staff invitation ${personId} ${occasion}`,
        secrets: [key],
      },
      tx,
    ),
  )
