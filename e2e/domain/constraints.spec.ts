import { eq, sql } from 'drizzle-orm'
import type { z } from 'zod'
import { profiles } from '@/db/schema/candidates'
import { expect, test, type World } from '@/e2e/fixtures'
import { feedbackLinkOf, makeFeedback } from '@/e2e/world/feedback'
import { fieldErrors } from '@/lib/contracts/contract'
import { firmChanges } from '@/lib/contracts/vitay/hiring-firms'
import { requestInput } from '@/lib/contracts/vitay/reference-requests'
import { setSchedule } from '@/lib/domain/calendar/commands'
import { reviseProfile } from '@/lib/domain/candidates/profiles'
import { DomainError, invalid } from '@/lib/domain/errors'
import { createEvent } from '@/lib/domain/events/commands'
import { giveFeedback } from '@/lib/domain/feedback/giving'
import { askedByLink } from '@/lib/domain/hiring/links'
import { createLeaveRequest } from '@/lib/domain/leave/commands'
import { rejectLeave } from '@/lib/domain/leave/deciding'
import { delegateLeave } from '@/lib/domain/leave/delegation'
import { setEntitlement } from '@/lib/domain/leave/grants'
import { createBlackoutPeriod, setTeamCap } from '@/lib/domain/leave/rules'
import { createLeaveType } from '@/lib/domain/leave/type-commands'
import { createCompany } from '@/lib/domain/organizations/creating'
import { addDomain } from '@/lib/domain/organizations/domains'
import { reviseCompany } from '@/lib/domain/organizations/revising'
import { revisePerson } from '@/lib/domain/people/revising'
import { giveHi5 } from '@/lib/domain/recognitions/replies'

// What the database would refuse, we refuse before it and in words: a CHECK that speaks is a fault of ours, and a 500.

type Try = (scene: Awaited<ReturnType<typeof makeScene>>) => Promise<unknown>

async function makeScene(world: World) {
  await world.firm()
  const [rita, person, colleague, kind] = await Promise.all([
    world.recruiter('root'),
    world.person({ hi5Balance: 0 }),
    world.person(),
    world.leaveType(),
  ])
  const admin = await world.actor(await world.person({ role: 'super_admin' }))
  return { world, rita, person, colleague, kind, admin, own: await world.actor(person) }
}

/** What a door refuses, since it alone is told such numbers. */
async function atTheDoor(schema: z.ZodType, attributes: object, relationships: object = {}) {
  const id = '3f1a6f0e-8d6b-4a54-9c1d-000000000001'
  const read = await schema.safeParseAsync({ id, data: { attributes, relationships } })
  if (!read.success) throw invalid(fieldErrors(read.error))
}

const event = { name: 'Lunch', startsAt: '2031-01-06T12:00:00', endsAt: '2031-01-06T13:00:00' }
const span = { startDate: '2031-01-07', endDate: '2031-01-06' }
const stations = { startedOn: '2020-02-01', endedOn: '2020-01-01' }

const leave: (wish: object) => Try = wish => async scene => {
  const day = '2031-01-06'
  return createLeaveRequest(scene.own, { leaveTypeId: scene.kind.id, startDate: day, endDate: day, ...wish })
}

const profile: (changes: object) => Try =
  changes =>
  async ({ world, rita }) => {
    const candidate = await world.candidate(rita)
    const [row] = await world.sql.select().from(profiles).where(eq(profiles.candidateId, candidate.id))
    return reviseProfile(await world.actor(rita), row!.uuid, changes)
  }

const week: (hours: number[]) => Try = hours => async scene =>
  setSchedule(scene.admin, { personId: null, effectiveDate: '2031-01-06', hours })

/** By each CHECK what would run into it, were it not refused before. */
const tried: Record<string, Try[]> = {
  assignment_records_own_manager: [
    async ({ admin, person }) => revisePerson(admin, person.id, { managerId: person.id }),
  ],
  blackout_periods_span: [async ({ admin }) => createBlackoutPeriod(admin, { name: 'Stocktaking', ...span })],
  educations_dates: [profile({ educations: [{ school: 'A school', ...stations }] })],
  events_half: [async ({ admin }) => createEvent(admin, { ...event, holidayHalf: 'morning' } as never)],
  // An emoji is two to JavaScript and one to PostgreSQL.
  events_name: ['', 'x', '\u{1F389}'].map(
    name =>
      async ({ admin }) =>
        createEvent(admin, { ...event, name }),
  ),
  events_place_limit: [0, -1].map(
    placeLimit =>
      async ({ admin }) =>
        createEvent(admin, { ...event, placeLimit }),
  ),
  events_times: ['2031-01-06T12:00:00', '2031-01-06T11:59:59'].map(
    endsAt =>
      async ({ admin }) =>
        createEvent(admin, { ...event, endsAt }),
  ),
  experiences_dates: [profile({ experiences: [{ company: 'Acme', title: 'Smith', ...stations }] })],
  feedback_requests_rating_bounds: [0, 6, 2.5].map(rating => async ({ world, rita }) => {
    const token = await feedbackLinkOf(await makeFeedback(await world.candidate(rita)))
    return giveFeedback(await askedByLink(token), { rating, recommends: true })
  }),
  hiring_firms_amounts: [
    { reminder_interval: 0 },
    { reminder_cap: -1 },
    { reminder_rate: -1 },
    { link_days: 0 },
    { reference_price: -1 },
    { retention_days: 0 },
  ].map(wrong => () => atTheDoor(firmChanges, wrong)),
  hiring_firms_colour: ['red', '#12345', '#1234567', '#12345g'].map(colour => () => atTheDoor(firmChanges, { colour })),
  hiring_firms_currency: ['EURO', 'E1R', '', '€'].map(currency => () => atTheDoor(firmChanges, { currency })),
  leave_delegations_other: [
    async ({ own, person }) =>
      delegateLeave(own, { delegateId: person.id, startDate: '2031-01-06', endDate: '2031-01-06' }),
  ],
  leave_delegations_span: [async ({ own, colleague }) => delegateLeave(own, { delegateId: colleague.id, ...span })],
  leave_entitlements_amount: [
    async ({ admin, person, kind }) =>
      setEntitlement(admin, { personId: person.id, leaveTypeId: kind.id, effectiveDate: '2031-01-06', days: -1 }),
  ],
  leave_requests_amounts: [leave({ days: -1 }), leave({ hours: -1 })],
  leave_requests_halves: [leave({ startHalf: true, endHalf: true })],
  leave_requests_proposal: [
    async scene => {
      const { id } = (await leave({})(scene)) as { id: number }
      return rejectLeave(scene.admin, id, 'Too busy', span)
    },
  ],
  leave_requests_span: [leave(span), leave({ endDate: '2032-01-07' })],
  leave_requests_substitute_other: [async scene => leave({ substituteId: scene.person.id })(scene)],
  leave_types_amounts: ['entitlement', 'balanceCap', 'carryOverCap', 'negativeLimit'].map(
    amount =>
      async ({ admin }) =>
        createLeaveType(admin, { name: 'Sabbatical', accrual: 'annual', [amount]: -1 }),
  ),
  leave_types_carry_over_months: [0, 13].map(
    carryOverMonths =>
      async ({ admin }) =>
        createLeaveType(admin, { name: 'Sabbatical', carryOverMonths }),
  ),
  organizations_colour: ['red', '#12345', '#ABCDEF'].map(
    colour =>
      async ({ admin }) =>
        reviseCompany(admin, 'look', { colour }),
  ),
  organizations_hi5_quota: [-1].map(
    hi5Quota =>
      async ({ admin }) =>
        reviseCompany(admin, 'thanks', { hi5Quota }),
  ),
  organizations_leave_year_start: ['02-29', '13-01', '04-31', '1-1'].map(
    leaveYearStart =>
      async ({ admin }) =>
        reviseCompany(admin, 'leave_year', { leaveYearStart }),
  ),
  organizations_subdomain: ['-a', 'a.b', 'ä', 'A'].map(subdomain => async ({ admin }) => {
    const who = { firstName: 'Ada', lastName: 'Admin', email: 'ada@example.com', language: 'en' }
    const place = { company: 'Another', country: 'GB', timeZone: 'Europe/London' }
    return createCompany(admin, { ...who, ...place, subdomain }, {} as never)
  }),
  people_hi5_balance: [
    async ({ world, own, colleague, rita }) =>
      giveHi5(own, (await world.recognition({ giver: colleague, recipients: [rita] })).id),
  ],
  reference_requests_minimums: [{ min_references: 0 }, { min_manager_references: -1 }].map(
    wrong => () => atTheDoor(requestInput, wrong),
  ),
  team_caps_max: [-1, 0.5].map(
    maxAway =>
      async ({ admin }) =>
        setTeamCap(admin, { maxAway }),
  ),
  work_schedules_hours: [week([8, 8, 8, 8, 8, 0, -1]), week([25, 8, 8, 8, 8, 0, 0])],
  work_schedules_week: [week([8, 8, 8, 8, 8, 0]), week([8, 8, 8, 8, 8, 0, Number.NaN])],
}

/** Those that nobody's input reaches: what stands there is reckoned by us. */
const ours: Record<string, string> = {
  candidate_references_score: 'an average of answers, each within its scale',
  candidates_score: 'an average of references’ scores',
  leads_known_or_anonymised: 'set together when a candidate is anonymised',
  leave_ledger_period: 'set by the kind of posting',
  leave_ledger_reversal: 'set by the kind of posting',
  leave_ledger_signs: 'set by the kind of posting',
  leave_ledger_use: 'set by the kind of posting',
  leave_request_days_amounts: 'counted from schedules',
  organization_domains_lower: 'written in lower case, whatever was typed',
  recognitions_counts: 'counted',
  reviews_removed: 'what is removed is found inappropriate in the same breath',
}

test('every CHECK is tried here, or nobody’s input reaches it', async ({ world }) => {
  const rows = await world.sql.execute<{ name: string }>(sql`
    select conname as name from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace order by 1`)
  expect([...Object.keys(tried), ...Object.keys(ours)].sort()).toEqual(rows.map(({ name }) => name).sort())
})

test('what a CHECK would refuse is refused before it, in words', async ({ world }) => {
  const scene = await makeScene(world)
  for (const [name, attempts] of Object.entries(tried))
    for (const [at, attempt] of attempts.entries()) {
      const refused = await attempt(scene).then(
        () => 'nothing',
        (error: unknown) => error,
      )
      expect(refused, `${name} ${at}: ${refused}`).toBeInstanceOf(DomainError)
      expect((refused as DomainError).code, name).toMatch(/^(invalid|unprocessable|insufficient_balance)$/)
    }
  expect(await addDomain(scene.admin, `Upper-${scene.person.id}.EXAMPLE`)).toBe(`upper-${scene.person.id}.example`)
})
