import { arriving } from '@/lib/contracts/address'
import { peerlyDoor } from '@/lib/contracts/peerly/contract'
import { googleLogin, presentToken } from '@/lib/contracts/peerly/oauth'
import { issueAccessToken } from '@/lib/domain/credentials/commands'
import { actorByGoogle } from '@/lib/domain/credentials/google'

export const POST = peerlyDoor(googleLogin, async (_nobody, accessToken, request) =>
  presentToken(await issueAccessToken(arriving(await actorByGoogle(accessToken), 'peerly', request), 'provider')),
)
