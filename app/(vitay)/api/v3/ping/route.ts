import { nothing } from '@/lib/contracts/nothing'
import { vitayDoor } from '@/lib/contracts/vitay/contract'
import { said } from '@/lib/formats/json-api'

export const GET = vitayDoor(nothing, async () => said({ detail: 'Pong' }))
