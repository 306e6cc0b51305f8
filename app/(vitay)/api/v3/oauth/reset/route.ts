import { visitOf } from '@/lib/contracts/address'
import { vitayLogin } from '@/lib/contracts/vitay/contract'
import {
  newPassword,
  presentReceiptKey,
  presentReceiptToken,
  presentReset,
  resetRequest,
} from '@/lib/contracts/vitay/oauth'
import { requestPasswordReset, resetPassword } from '@/lib/domain/credentials/resets'

export const GET = vitayLogin(resetRequest, async (_nobody, { email }) => {
  await requestPasswordReset(email)
  return presentReceiptToken(email)
})

export const POST = vitayLogin(resetRequest, async (_nobody, { email }) => {
  await requestPasswordReset(email)
  return presentReceiptKey(email)
})

export const PATCH = vitayLogin(newPassword, async (_nobody, { email, password, reset_key }, request) =>
  presentReset(
    await resetPassword({ email, password, key: reset_key, source: 'vitay', address: visitOf(request).address }),
  ),
)
