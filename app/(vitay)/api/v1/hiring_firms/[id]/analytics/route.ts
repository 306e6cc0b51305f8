import { firmAnalyticsFilter, presentFirmAnalytics } from '@/lib/contracts/vitay/analytics'
import { vitay } from '@/lib/contracts/vitay/contract'
import { firmAnalytics } from '@/lib/domain/hiring/analytics'
import { one } from '@/lib/formats/json-api'

export const GET = vitay(firmAnalyticsFilter, async (actor, { id, days }) =>
  one(presentFirmAnalytics(id, await firmAnalytics(actor, id, days))),
)
