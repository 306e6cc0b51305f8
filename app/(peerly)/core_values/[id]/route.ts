import { peerly, peerlyValues } from '@/lib/contracts/peerly/contract'
import { presentValue, valueChanges, valueId } from '@/lib/contracts/peerly/values'
import { reviseValue } from '@/lib/domain/values/commands'
import { findValue } from '@/lib/domain/values/queries'

export const GET = peerly.remembered(valueId, async (actor, { id }) => presentValue(await findValue(actor, id)))

export const PUT = peerlyValues(valueChanges, async (actor, { id, ...words }) =>
  presentValue(await reviseValue(actor, id, words)),
)
