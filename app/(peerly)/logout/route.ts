import { nothing } from '@/lib/contracts/nothing'
import { bearerToken, peerly } from '@/lib/contracts/peerly/contract'
import { revokeAccessToken } from '@/lib/domain/credentials/commands'

export const POST = peerly(nothing, (actor, _input, request) => revokeAccessToken(actor, bearerToken(request)))
