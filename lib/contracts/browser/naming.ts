import { z } from 'zod'
import { isDate, todayIn } from '@/lib/domain/calendar/dates'
import { candidateByLink } from '@/lib/domain/hiring/links'
import { isAsking, notThem } from '@/lib/domain/references/holding'
import { findNaming, type Naming } from '@/lib/domain/references/naming'
import { line, text } from '../fields'
import { type ClosedLinkSaid, closedLink, isClosed } from './closed-links'
import { type NamedReferee, type NamingPage, relationships } from './naming-types'

// What comes in

/** A name and the like that need not be said. */
export const optionalLine = (max: number) =>
  text(max)
    .default('')
    .transform(said => said.trim() || null)

const day = z
  .union([z.literal(''), z.string().refine(isDate, { error: 'must be a date such as 2026-11-30' })])
  .default('')
  .transform(said => said || null)

/** What a candidate says of a referee. */
export const refereeFields = z.object({
  firstName: line(100),
  lastName: line(100),
  email: line(320).refine(said => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(said), { error: 'must be an email address' }),
  relationship: z.enum(relationships, { error: 'is required' }),
  company: optionalLine(200),
  jobTitle: optionalLine(200),
  startedOn: day,
  endedOn: day,
  language: z.enum(['en', 'de', 'fr', 'ar'], { error: 'is required' }),
})

// What goes out

type Row = Naming['referees'][number]

const stateOf = ({ status, declineReason, undelivered }: Row): NamedReferee['state'] => {
  if (status === 'declined' && declineReason === notThem) return 'wrong'
  if (status === 'invited' && undelivered) return 'undelivered'
  return status === 'reopened' ? 'started' : status
}

const presentReferee = (row: Row, open: boolean): NamedReferee => ({
  id: row.uuid,
  name: `${row.firstName} ${row.lastName}`.trim(),
  firstName: row.firstName,
  lastName: row.lastName,
  email: row.email,
  relationship: row.relationship,
  company: row.company ?? '',
  jobTitle: row.jobTitle ?? '',
  startedOn: row.startedOn ?? '',
  endedOn: row.endedOn ?? '',
  language: row.language,
  state: stateOf(row),
  mayChange: row.status === 'invited' || row.status === 'opened' || (open && stateOf(row) === 'wrong'),
  mayTakeBack: row.status === 'invited' || row.status === 'opened',
})

const counts = ({ status }: Row) => status !== 'declined' && status !== 'cancelled' && status !== 'expired'

function present(
  { status, expiresAt, referees, minReferences, minManagerReferences, ...rest }: Naming,
  timeZone: string,
): NamingPage {
  const counted = referees.filter(counts)
  const open = isAsking(status)
  return {
    ...rest,
    open,
    status: open ? 'asking' : status === 'filled' || status === 'expired' ? status : 'cancelled',
    needed: minReferences,
    neededManagers: minManagerReferences,
    named: counted.length,
    namedManagers: counted.filter(one => one.relationship === 'manager').length,
    expiresOn: expiresAt && todayIn(timeZone, expiresAt),
    referees: referees.filter(one => one.status !== 'cancelled').map(one => presentReferee(one, open)),
  }
}

/** What a candidate's link opens, or why it opens nothing. */
export async function namingPage(
  token: string,
): Promise<{ closed: ClosedLinkSaid } | { closed: null; page: NamingPage }> {
  try {
    const guest = await candidateByLink(token)
    return { closed: null, page: present(await findNaming(guest), guest.organization.timeZone) }
  } catch (error) {
    if (!isClosed(error)) throw error
    return { closed: await closedLink(token, 'nominate', error) }
  }
}
