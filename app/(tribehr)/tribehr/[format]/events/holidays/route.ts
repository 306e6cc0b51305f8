import { tribehr } from '@/lib/contracts/tribehr/contract'
import { holidayFilter, presentEvent } from '@/lib/contracts/tribehr/events'
import { noId } from '@/lib/contracts/tribehr/unknown'
import { listHolidays } from '@/lib/domain/events/queries'

export const GET = tribehr.remembered(holidayFilter, async (actor, { year, view }) =>
  (await listHolidays(actor, { year })).map(one => presentEvent(one, view)),
)

export { noId as DELETE, noId as PUT }
