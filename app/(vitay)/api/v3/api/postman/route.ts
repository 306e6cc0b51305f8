import { nothing } from '@/lib/contracts/nothing'
import { bearerToken, vitay } from '@/lib/contracts/vitay/contract'
import { postmanEnvironment } from '@/lib/contracts/vitay/oauth'

export const GET = vitay(nothing, async (_actor, _input, request) => postmanEnvironment(bearerToken(request)))
