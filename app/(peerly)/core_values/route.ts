import { nothing } from '@/lib/contracts/nothing'
import { peerly, peerlyValues } from '@/lib/contracts/peerly/contract'
import { presentValue, valueInput } from '@/lib/contracts/peerly/values'
import { createValue } from '@/lib/domain/values/commands'
import { listValues } from '@/lib/domain/values/queries'

export const GET = peerly.remembered(nothing, async actor => (await listValues(actor)).map(presentValue))

export const POST = peerlyValues(valueInput, async (actor, value) => presentValue(await createValue(actor, value)), 201)
