import { withResetKey } from '@/lib/domain/credentials/resets'
import { digest } from '@/lib/domain/credentials/secrets'
import { writeMail } from '@/lib/domain/notifications/mails'
import { passwordReset as letter } from '@/lib/mails/password-reset'
import { renderLetter } from '@/lib/mails/render'

/** Writes the mail that a new password was asked with; none to an address that is nobody's, or had two in three hours. */
export const passwordReset = ({ email }: { email: string }) =>
  withResetKey(email, async (tx, person, key) =>
    writeMail(
      {
        ...(await renderLetter(letter({ ...person, key }))),
        organizationId: person.organizationId,
        recipient: person.email,
        occasion: `password reset ${digest(key)}`,
        secrets: [key],
      },
      tx,
    ),
  )
