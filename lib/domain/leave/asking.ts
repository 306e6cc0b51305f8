import type { Database } from '@/db'
import { cleanText } from '@/lib/formats/text'
import { workCalendars } from '../calendar/queries'
import { invalid } from '../errors'
import { toAmount } from './amounts'
import { countLeave, type Given, layOver, type Span, usualHours } from './counting'
import type { NewLeaveRequest } from './types'

const longestText = 5_000

/** A text as it is kept; throws `invalid` when it is too long. */
export function keptText(text: string, field: string): string {
  const kept = cleanText(text)
  if (kept.length > longestText) throw invalid({ [field]: `may have at most ${longestText} characters` })
  return kept
}

/** The number a caller gives, hours before days; throws `invalid` when no leave of that length could be. */
function given({ days, hours }: Pick<NewLeaveRequest, 'days' | 'hours'>, span: Span): Given | undefined {
  const [field, value] = hours === undefined ? (['days', days] as const) : (['hours', hours] as const)
  if (value === undefined) return undefined
  const calendarDays = (Date.parse(span.endDate) - Date.parse(span.startDate)) / 86_400_000 + 1
  const most = field === 'days' ? calendarDays : calendarDays * 24
  if (!(value >= 0.01)) throw invalid({ [field]: 'must be more than zero' })
  if (value > most) throw invalid({ [field]: `may be at most ${most} from ${span.startDate} to ${span.endDate}` })
  return { [field]: toAmount(value) }
}

/** Counts what is asked for, by ourselves or as the caller says; throws `invalid` for nothing and for too much. */
export async function countAsked(
  tx: Database,
  organizationId: number,
  personId: number,
  span: Span,
  asked: Pick<NewLeaveRequest, 'days' | 'hours'>,
) {
  const own = given(asked, span)
  const dates = { from: span.startDate, to: span.endDate }
  const calendar = (await workCalendars(organizationId, [personId], dates, tx)).get(personId)!
  const ours = countLeave(span, calendar)
  if (!own && ours.days === 0)
    throw invalid({ startDate: 'There is no day of work in this time, so no leave is needed' })
  const counted = own ? layOver(ours, own, usualHours(calendar.schedules, span.startDate)) : ours
  return { ...counted, isCounted: counted === ours }
}
