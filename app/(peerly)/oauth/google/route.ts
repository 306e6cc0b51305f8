import { peerlyDoor } from '@/lib/contracts/peerly/contract'
import { googleLogin, presentToken } from '@/lib/contracts/peerly/oauth'
import { mintAccessToken } from '@/lib/domain/credentials/access-token'
import { actorByGoogle } from '@/lib/domain/credentials/google'

export const POST = peerlyDoor(googleLogin, async (_nobody, accessToken) =>
  presentToken(await mintAccessToken(await actorByGoogle(accessToken))),
)
