import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentEmployee } from '@/lib/contracts/tribehr/records'
import { findEmployeeRecord } from '@/lib/domain/people/records'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentEmployee(await findEmployeeRecord(actor, id), view),
)
