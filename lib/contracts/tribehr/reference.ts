import type { DialectReference, FieldWords, OperationWords } from '../reference'
import { emi, recognition, value } from '../samples'
import { presentFullComment } from './comments'
import { presentFullCustomField } from './custom-fields'
import { presentEventType } from './event-types'
import { presentEvent, presentFullEvent } from './events'
import { deleted } from './fields'
import { presentFullKudos, presentKudos } from './kudos'
import { presentFullLeaveRequest, presentLeaveRequest, presentTimeOff } from './leave-requests'
import { presentFullLeaveType, presentLeaveType } from './leave-types'
import { presentPerson } from './people'
import {
  presentAssignment,
  presentEmployee,
  presentFullDepartment,
  presentFullEmployeeClass,
  presentFullJob,
  presentFullLocation,
} from './records'
import {
  comment,
  department,
  employeeClass,
  event,
  job,
  leaveRequest,
  leaveType,
  location,
  profile,
} from './reference-samples'
import { refuse } from './refusals'
import { presentUser } from './users'
import { presentFullValue, presentValue } from './values'

const view = { format: 'json', formattedTextAs: 'bbcode' } as const

const kudos = () => presentFullKudos({ ...recognition, comments: [comment] }, view)
const user = () => presentUser(profile, view, null)
const leave = () => presentFullLeaveRequest(leaveRequest, view)
const leaveList = () => [presentLeaveRequest(leaveRequest, view)]
const oneEvent = () => presentFullEvent(event, view)
const eventList = () => [presentEvent(event, view)]
const gone = () => deleted

const giving: Record<string, FieldWords> = {
  'recipients[][id]': ['Who is thanked: the id of a colleague, once for each; there must be one.', emi.id],
  text: ['What it says: plain text, or BBCode.', 'Thank you for the calm release night!'],
  'values[][id]': ['The values it shows: an id, once for each; sent empty, none.', value.id],
}

const changing: Record<string, OperationWords> = {
  get: { summary: 'Look up a kudos', answer: kudos },
  put: {
    summary: 'Change a kudos',
    note: 'For whoever gave it, and administrators. What is not sent stays.',
    answer: kudos,
    fields: giving,
  },
  delete: { summary: 'Delete a kudos', note: 'For whoever gave it, and administrators.', answer: gone },
}

const asking: Record<string, FieldWords> = {
  'leave_type[id]': ['The kind of leave.', leaveType.id],
  date_start: ['The first day.', leaveRequest.startDate],
  date_end: ['The last day.', leaveRequest.endDate],
  'user[id]': 'Whose leave it is; one’s own, unless told otherwise.',
}

const telling: Record<string, FieldWords> = {
  name: ['What it is called.', event.name],
  start_date: ['When it begins, by the clock on the wall.', event.startsAt],
  end_date: ['When it ends, by the clock on the wall.', event.endsAt],
}

const profileNote = 'What is not sent stays; what is sent empty is emptied.'
const byStatus = (status: string) => ({ summary: `List ${status} leave`, answer: leaveList })

/** TribeHR's page of the reference. */
export const reference: DialectReference = {
  title: 'Laurel as TribeHR',
  version: '2.2.0',
  about:
    'People, kudos, leave and events for clients made for TribeHR. Forms in; JSON or XML out, as the address ends.',
  base: '',
  bodies: 'form',
  suffixed: true,
  scheme: {
    name: 'basic',
    words: 'User name or e-mail, and the password or an API key. The company is the first label of the host.',
    scheme: { type: 'http', scheme: 'basic' },
    header: 'Basic …',
  },
  refuse,
  operations: {
    'GET /users': { summary: 'List the people of the company', answer: () => [presentPerson(emi, view)] },
    'GET /users/me': { summary: 'Look up oneself', answer: user },
    'PUT /users/me': {
      summary: 'Change one’s own profile',
      note: profileNote,
      answer: user,
      fields: { id: ['One’s own id, or me. It must be there.', 'me'] },
    },
    'GET /users/:id': { summary: 'Look up a person', answer: user },
    'PUT /users/:id': { summary: 'Change a profile', note: `For administrators. ${profileNote}`, answer: user },
    'GET /users/view/:id/picture': { summary: 'Fetch somebody’s picture', media: 'image/webp' },
    'GET /attachments/view/*name': { summary: 'Fetch a picture by its name', media: 'image/webp' },
    'GET /kudos': { summary: 'List the 50 newest kudos', answer: () => [presentKudos(recognition, view)] },
    'POST /kudos': { summary: 'Thank somebody', answer: kudos, fields: giving },
    'GET /kudos/:id': changing.get!,
    'PUT /kudos/:id': changing.put!,
    'DELETE /kudos/:id': changing.delete!,
    'GET /notes/:id': { ...changing.get!, summary: 'Look up a kudos by the address it is known by' },
    'PUT /notes/:id': { ...changing.put!, summary: 'Change a kudos by the address it is known by' },
    'DELETE /notes/:id': { ...changing.delete!, summary: 'Delete a kudos by the address it is known by' },
    'POST /comments': {
      summary: 'Comment on a kudos',
      answer: () => presentFullComment(comment, view),
      fields: { 'kudos[id]': ['Which kudos.', recognition.id], comment: ['What to say.', comment.text] },
    },
    'GET /comments/:id': { summary: 'Look up a comment', answer: () => presentFullComment(comment, view) },
    'PUT /comments/:id': {
      summary: 'Reword a comment',
      note: 'For whoever wrote it, and administrators.',
      answer: () => presentFullComment(comment, view),
      fields: { comment: ['What it says now.', comment.text] },
    },
    'DELETE /comments/:id': { summary: 'Delete a comment', answer: gone },
    'GET /leave_requests': { summary: 'List leave', note: 'As far as one may see it.', answer: leaveList },
    'GET /leave_requests/all': { ...byStatus('every'), note: 'Whatever its status.' },
    'GET /leave_requests/approved': byStatus('approved'),
    'GET /leave_requests/pending': byStatus('pending'),
    'GET /leave_requests/rejected': byStatus('rejected'),
    'GET /leave_requests/calculateTimeOff': {
      summary: 'Count how many days leave would take',
      answer: () => presentTimeOff(leaveRequest, leaveRequest),
    },
    'POST /leave_requests': {
      summary: 'Ask for leave',
      note: 'Without days and hours, Laurel counts them from weekends, holidays and working hours.',
      answer: leave,
      fields: asking,
    },
    'GET /leave_requests/:id': { summary: 'Look up a leave request', answer: leave },
    'PUT /leave_requests/:id': {
      summary: 'Change or decide a leave request',
      note: 'One’s own while it is pending; managers theirs of their reports, administrators all. Only they set a status.',
      answer: leave,
      fields: { status: ['Where it stands.', 'APPROVED'] },
    },
    'DELETE /leave_requests/:id': { summary: 'Take a leave request back', answer: gone },
    'GET /leave_types': { summary: 'List the kinds of leave', answer: () => [presentLeaveType(leaveType, view)] },
    'GET /leave_types/:id': { summary: 'Look up a kind of leave', answer: () => presentFullLeaveType(leaveType, view) },
    'GET /events': { summary: 'List events that go on or come', answer: eventList },
    'GET /events/upcoming': { summary: 'List events that go on or come', answer: eventList },
    'GET /events/holidays': { summary: 'List official holidays', answer: eventList },
    'POST /events': { summary: 'Announce an event', note: 'For administrators.', answer: oneEvent, fields: telling },
    'GET /events/:id': { summary: 'Look up an event', answer: oneEvent },
    'PUT /events/:id': {
      summary: 'Change an event',
      note: 'For administrators. What is not sent stays.',
      answer: oneEvent,
      fields: telling,
    },
    'DELETE /events/:id': { summary: 'Delete an event', note: 'For administrators.', answer: gone },
    'GET /event_types': { summary: 'List the kinds of event', answer: () => [presentEventType(event.eventType, view)] },
    'GET /event_types/:id': {
      summary: 'Look up a kind of event',
      answer: () => presentEventType(event.eventType, view),
    },
    'GET /values': { summary: 'List the company’s values', answer: () => [presentValue(value, view)] },
    'GET /values/:id': { summary: 'Look up a value', answer: () => presentFullValue(value, view) },
    'GET /employee_records/:id': { summary: 'Look up who somebody is', answer: () => presentEmployee(profile, view) },
    'GET /assignment_records/:id': {
      summary: 'Look up what somebody does here',
      answer: () => presentAssignment(profile, view),
    },
    'GET /jobs/:id': { summary: 'Look up a job', answer: () => presentFullJob(job, view) },
    'GET /departments/:id': { summary: 'Look up a department', answer: () => presentFullDepartment(department, view) },
    'GET /locations/:id': { summary: 'Look up a place of work', answer: () => presentFullLocation(location, view) },
    'GET /employee_classes/:id': {
      summary: 'Look up a class of employees',
      answer: () => presentFullEmployeeClass(employeeClass, view),
    },
    'GET /custom_fields/:id': {
      summary: 'Look up a field of the company’s own',
      answer: () => presentFullCustomField({ id: 1, name: 'Meals', privacy: 'everyone' }, view),
    },
  },
  fields: {
    id: ['Which one; in a body the same as in the address.', 1],
    name: 'The picture’s name, as it stands in its url.',
    formattedTextAs: 'Whether rich text comes as BBCode or HTML.',
    picture: 'A PNG, JPEG, GIF or WebP of at most 10 MB; then the body is multipart/form-data.',
    requireApiKey: 'Makes an API key where there is none.',
    status: 'Where it stands.',
    filterByHasPermissionToApprove: 'Only what one may decide.',
    days: 'How many days it takes; halves are fine.',
    hours: 'How many hours it takes; wins over days.',
    'user[id]': 'Whose leave it is.',
    'leave_type[id]': 'The kind of leave.',
    comments: ['Anything to say about it.', leaveRequest.comments],
    date_start: 'The first day.',
    date_end: 'The last day.',
    start_date: ['The first day.', leaveRequest.startDate],
    end_date: ['The last day.', leaveRequest.endDate],
    user_id: 'Who would be away; oneself, unless told otherwise.',
    year: 'Only this year’s.',
    notes: 'More about it; simple HTML is kept.',
    is_official_holiday: 'Whether nobody works then.',
    'event_type[id]': 'The kind of event.',
    'location[][id]': 'Where it takes place: an id, once for each; sent empty, everywhere.',
    'locations[][id]': 'The same by the name that answers have.',
    display_name: ['The name that others see.', 'Emi Sato'],
    twitter_username: 'Their name at Twitter.',
    linkedin_url: 'Where they are at LinkedIn.',
    blog_url: 'Where they write.',
    'assignment_record[phone]': ['Phone at work.', '+49 30 1234567'],
    'assignment_record[ext]': 'Extension at work.',
    'employee_record[phone]': 'Phone at home.',
    middle_name: 'Middle name.',
    address1: 'Street.',
    address2: 'Second line of the street.',
    city: 'City.',
    state: 'State or province.',
    country: 'Country.',
    postal: 'Postal code.',
    emergency_name: 'Whom to call for them.',
    emergency_number: 'How to reach that person.',
  },
}
