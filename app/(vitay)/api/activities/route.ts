import { activityFilter, presentActivities } from '@/lib/contracts/vitay/activities'
import { vitay } from '@/lib/contracts/vitay/contract'
import { listActivities } from '@/lib/domain/activity/queries'

export const GET = vitay(activityFilter, async (actor, { page, candidateUuid }) =>
  presentActivities(await listActivities(actor, page, candidateUuid), page),
)
