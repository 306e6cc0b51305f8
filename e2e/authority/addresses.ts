import { eq } from 'drizzle-orm'
import { profiles } from '@/db/schema/candidates'
import type { Company } from './company'

type Told = { [name: string]: string | number }

/** Sam's things and Rita's, by the address that shows them: what stands for `:id` and its like. */
const things: Record<string, (company: Company) => string | number | Promise<string | number>> = {
  '/core_values/:id': ({ value }) => value.id,
  '/recognitions/:id': ({ recognition }) => recognition.id,
  '/users/:id': ({ sam }) => sam.id,
  '/v1/task/:uuid': ({ taskId }) => taskId,
  '/tribehr/:format/assignment_records/:id': ({ sam }) => sam.assignmentRecordId,
  '/tribehr/:format/comments/:id': ({ comment }) => comment.id,
  '/tribehr/:format/custom_fields/:id': ({ field }) => field.id,
  '/tribehr/:format/departments/:id': ({ department }) => department.id,
  '/tribehr/:format/employee_classes/:id': ({ employeeClass }) => employeeClass.id,
  '/tribehr/:format/employee_records/:id': ({ sam }) => sam.employeeRecordId,
  '/tribehr/:format/event_types/:id': ({ event }) => event.eventTypeId,
  '/tribehr/:format/events/:id': ({ event }) => event.id,
  '/tribehr/:format/jobs/:id': ({ job }) => job.id,
  '/tribehr/:format/kudos/:id': ({ recognition }) => recognition.id,
  '/tribehr/:format/notes/:id': ({ recognition }) => recognition.id,
  '/tribehr/:format/leave_requests/:id': ({ vacation }) => vacation.id,
  '/tribehr/:format/leave_types/:id': ({ leaveType }) => leaveType.id,
  '/tribehr/:format/locations/:id': ({ location }) => location.id,
  '/tribehr/:format/users/:id': ({ sam }) => sam.id,
  '/tribehr/:format/values/:id': ({ value }) => value.id,
  '/api/v1/hiring_firms/:id': ({ world }) => world.organization.uuid,
  '/api/v1/profiles/:id': ({ candidate, world }) =>
    world.sql
      .select({ uuid: profiles.uuid })
      .from(profiles)
      .where(eq(profiles.candidateId, candidate.id))
      .then(([row]) => row!.uuid),
  '/api/v1/public/reference_requests/:id': ({ request }) => request.uuid,
  '/api/v1/question_sets/:id': ({ set }) => set.uuid,
  '/api/v1/questions/:id': ({ set }) => set.questions[0]!.uuid,
  '/api/v1/recruiters/:id': ({ rita }) => rita.recruiterUuid,
  '/api/v1/references/:id': ({ reference }) => reference.uuid,
  '/api/v1/users/:id': ({ rita }) => rita.uuid,
  '/api/v3/candidates/:id': ({ candidate }) => candidate.uuid,
  '/api/browser/events/:id': ({ event }) => event.id,
  '/api/browser/recognitions/:id': ({ recognition }) => recognition.id,
  '/events/:id': ({ event }) => event.id,
  '/hiring/team/:id': ({ rita }) => rita.recruiterUuid,
  '/kudos/:id': ({ recognition }) => recognition.id,
  '/hiring/questions/:id': ({ set }) => set.uuid,
  '/leave/:id': ({ vacation }) => vacation.id,
  '/people/:id': ({ sam }) => sam.id,
  '/admin/leave/:id': ({ leaveType }) => leaveType.id,
  '/admin/people/:id': ({ sam }) => sam.id,
  '/admin/reviews/:id': ({ cycle }) => cycle.uuid,
  '/admin/values/:id': ({ value }) => value.id,
  '/hiring/candidates/:id': ({ candidate }) => candidate.uuid,
  '/hiring/leads/:id': ({ lead }) => lead.uuid,
  '/docs/:dialect': () => 'peerly',
}

/** What an address must be asked with. */
const queries: Record<string, (company: Company) => Told> = {
  '/api/browser/hiring/request-mail': ({ candidate }) => ({ candidate: candidate.uuid }),
  '/v1/real-time-feedback': () => ({ start_date: '2026-01-01', end_date: '2026-01-31' }),
  '/v2/real-time-feedback': () => ({ start_date: '2026-01-01', end_date: '2026-01-31' }),
  '/api/browser/hiring/reminders': () => ({ interval: 24, cap: 3 }),
  '/v1/reports/reviews': ({ cycle }) => ({ report_type: 'calibrations', cycle_uuid: cycle.uuid }),
}

/** The address of one operation or page, with the thing it is about. */
export async function addressOf(pattern: string, company: Company, thing?: string | number) {
  const base = /^(.*?\/:(?!format)\w+)/.exec(pattern)?.[1]
  const found = base && (thing ?? (await things[base]?.(company)))
  if (base && found === undefined)
    throw new Error(`${pattern}: say in e2e/authority/addresses.ts what ${base} stands for`)
  // A dialect's suffix is an address's end outside, and its beginning inside.
  const inner = base ? pattern.replace(/:(?!format)\w+/, String(found)) : pattern
  const outer = inner.replace(/^\/tribehr\/:format(.*)$/, '$1.json')
  const query = queries[pattern]?.(company)
  return query ? `${outer}?${new URLSearchParams(query as Record<string, string>)}` : outer
}
