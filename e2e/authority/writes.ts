import type { Company } from './company'
import { kudos, next, vacation } from './deed'

/** What a write sends: valid, so that only who asks decides; `thing` is one of its own where the write would use it up. */
type Write = { thing?: number; body?: Record<string, unknown> }

const changedKudos = async (company: Company): Promise<Write> => {
  const thing = (await kudos(company)).id
  return { thing, body: { id: thing, text: 'Thank you for the release notes, all of them' } }
}

const ownKudos = async (company: Company): Promise<Write> => {
  const thing = (await kudos(company)).id
  return { thing, body: { id: thing } }
}

/** The writes this spec tries with every role, by operation. Another names in its line the spec that does. */
export const writes: Record<string, (company: Company) => Write | Promise<Write>> = {
  'POST /core_values': () => ({ body: { text: `Courage ${next()}`, description: 'We dare' } }),
  'PUT /core_values/:id': ({ value }) => ({ body: { text: value.name, description: 'We dare' } }),
  'POST /recognitions': ({ sam, value }) => ({
    body: { given_for: sam.id, core_value_id: value.id, text: 'Thank you for the release notes' },
  }),
  'POST /recognitions/:id/hi5': async company => ({ thing: (await kudos(company)).id, body: {} }),
  'POST /recognitions/:id/report': async company => ({
    thing: (await kudos(company)).id,
    body: { mark_as: 'spam', reason: 'An advertisement' },
  }),
  'PUT /users/:id': async ({ world }) => ({ thing: (await world.person()).id, body: { role_id: 3 } }),
  'DELETE /users/:id': async ({ world }) => ({ thing: (await world.person()).id }),
  'POST /v1/reports/reviews': () => ({}),
  'POST /tribehr/:format/comments': ({ recognition }) => ({
    body: { 'kudos[id]': recognition.id, comment: 'Well deserved' },
  }),
  'PUT /tribehr/:format/comments/:id': ({ comment }) => ({ body: { id: comment.id, comment: 'Thank you again' } }),
  'POST /tribehr/:format/events': ({ event }) => ({
    body: {
      name: 'Lunch',
      start_date: '2030-08-30T17:00:00',
      end_date: '2030-08-30T22:00:00',
      'event_type[id]': event.eventTypeId,
    },
  }),
  'PUT /tribehr/:format/events/:id': ({ event }) => ({ body: { id: event.id, name: 'Company Picnic' } }),
  'DELETE /tribehr/:format/events/:id': async ({ world }) => {
    const thing = (await world.event()).id
    return { thing, body: { id: thing } }
  },
  'POST /tribehr/:format/kudos': ({ sam, value }) => ({
    body: { 'recipients[0][id]': sam.id, text: 'Thank you for the release notes', 'values[0][id]': value.id },
  }),
  'PUT /tribehr/:format/kudos/:id': changedKudos,
  'PUT /tribehr/:format/notes/:id': changedKudos,
  'DELETE /tribehr/:format/kudos/:id': ownKudos,
  'DELETE /tribehr/:format/notes/:id': ownKudos,
  'POST /tribehr/:format/leave_requests': ({ leaveType }) => ({
    body: { 'leave_type[id]': leaveType.id, date_start: '2032-03-01', date_end: '2032-03-01' },
  }),
  'PUT /tribehr/:format/leave_requests/:id': async company => {
    const thing = (await vacation(company)).id
    return { thing, body: { id: thing, comments: 'A wedding' } }
  },
  'DELETE /tribehr/:format/leave_requests/:id': async company => {
    const thing = (await vacation(company)).id
    return { thing, body: { id: thing } }
  },
  'PUT /tribehr/:format/users/:id': ({ sam }) => ({ body: { id: sam.id, first_name: 'Sam' } }),
  'PUT /tribehr/:format/users/me': () => ({ body: { id: 'me', first_name: 'Test' } }),
}
