import { reflektive } from '@/lib/contracts/reflektive/contract'
import { presentRequested, reportRequest } from '@/lib/contracts/reflektive/reports'
import { requestCalibrationsReport } from '@/lib/domain/performance/commands'

export const POST = reflektive(reportRequest, async (actor, cycleUuid) =>
  presentRequested(await requestCalibrationsReport(actor, cycleUuid)),
)
