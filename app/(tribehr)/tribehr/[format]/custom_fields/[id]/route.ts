import { tribehr } from '@/lib/contracts/tribehr/contract'
import { presentFullCustomField } from '@/lib/contracts/tribehr/custom-fields'
import { one } from '@/lib/contracts/tribehr/fields'
import { findCustomField } from '@/lib/domain/people/custom-fields'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentFullCustomField(await findCustomField(actor, id), view),
)
