import { writeMail } from '@/lib/domain/notifications/mails'
import { withInvitationKey } from '@/lib/domain/organizations/inviting'
import { adminInvitation } from '@/lib/mails/admin-invitation'
import { renderLetter } from '@/lib/mails/render'
import type { JobInputs } from './queue'

/** Invites a new company's administrator to set a password, once; nobody who has one, or has left meanwhile. */
export const inviteAdmin = ({ request, inviter, language, ...person }: JobInputs['invite_admin']) =>
  withInvitationKey(person, async (tx, invited, key) =>
    writeMail(
      {
        ...(await renderLetter(adminInvitation({ ...invited, language: invited.language ?? language, inviter, key }))),
        organizationId: person.organizationId,
        recipient: invited.email,
        occasion: `admin invitation ${request}`,
        secrets: [key],
      },
      tx,
    ),
  )
