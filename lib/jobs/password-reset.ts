import { withResetKey } from '@/lib/domain/credentials/resets'
import { writeMail } from '@/lib/domain/notifications/mails'
import { passwordReset as letter } from '@/lib/mails/password-reset'
import { renderLetter } from '@/lib/mails/render'
import type { JobInputs } from './queue'

/** Writes the mail that a new password was asked with; none to an address that is nobody's, or had two in three hours. */
export const passwordReset = ({ email, request }: JobInputs['password_reset']) =>
  withResetKey(email, async (tx, person, key) =>
    writeMail(
      {
        ...(await renderLetter(letter({ ...person, key }))),
        organizationId: person.organizationId,
        recipient: person.email,
        occasion: `password reset ${request}`,
        secrets: [key],
      },
      tx,
    ),
  )
