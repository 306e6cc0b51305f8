import { tribehr } from '@/lib/contracts/tribehr/contract'
import { one } from '@/lib/contracts/tribehr/fields'
import { presentAssignment } from '@/lib/contracts/tribehr/records'
import { findAssignmentRecord } from '@/lib/domain/people/records'

export const GET = tribehr.remembered(one, async (actor, { id, ...view }) =>
  presentAssignment(await findAssignmentRecord(actor, id), view),
)
