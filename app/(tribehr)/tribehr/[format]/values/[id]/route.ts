import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentFullValue } from '@/lib/contracts/tribehr/values'
import { findValue } from '@/lib/domain/values/queries'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullValue(await findValue(actor, id), view),
)
