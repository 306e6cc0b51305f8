import { presentRecruiterAnalytics } from '@/lib/contracts/vitay/analytics'
import { vitay } from '@/lib/contracts/vitay/contract'
import { byId } from '@/lib/contracts/vitay/fields'
import { recruiterAnalytics } from '@/lib/domain/hiring/analytics'
import { one } from '@/lib/formats/json-api'

export const GET = vitay(byId, async (actor, { id }) =>
  one(presentRecruiterAnalytics(await recruiterAnalytics(actor, id))),
)
