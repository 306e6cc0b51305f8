import { arriving, visitOf } from '@/lib/contracts/address'
import { vitayLogin } from '@/lib/contracts/vitay/contract'
import { loginInput, presentToken } from '@/lib/contracts/vitay/oauth'
import { actorByPassword } from '@/lib/domain/credentials/queries'

export const POST = vitayLogin(loginInput, async (_nobody, { email, password }, request) =>
  presentToken(arriving(await actorByPassword(email, password, visitOf(request).address), 'vitay', request)),
)
