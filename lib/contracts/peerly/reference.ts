import type { Person } from '@/lib/domain/people/queries'
import type { DialectReference } from '../reference'
import { emi, moment, recognition, value } from '../samples'
import { refuse } from './contract'
import { presentReport, presentReview } from './moderation'
import { presentToken } from './oauth'
import { presentGiven, presentGivenHi5, presentHi5, presentRecognition } from './recognitions'
import { presentListedUser, presentUser } from './users'
import { presentValue } from './values'

const person: Person = {
  ...emi,
  organizationId: 1,
  role: 'employee',
  hi5Balance: 4,
  twitterUsername: null,
  linkedinUrl: null,
  blogUrl: null,
  createdAt: moment,
  modifiedAt: moment,
  deletedAt: null,
  deletedById: null,
}

const hi5 = { id: 90, recognitionId: recognition.id, comment: 'So true!', createdAt: moment, giver: emi, balance: 3 }
const report = {
  id: 3,
  organizationId: 1,
  recognitionId: recognition.id,
  reporterId: emi.id,
  markAs: 'not_relevant' as const,
  reason: 'This belongs to another team.',
  createdAt: moment,
  resolvedAt: null,
}
const review = {
  id: 2,
  organizationId: 1,
  recognitionId: recognition.id,
  moderatorId: 4,
  isInappropriate: false,
  comment: null,
  isRemoved: false,
  undoneAt: null,
  undoneById: null,
  createdAt: moment,
}

const data = (answer: () => unknown) => () => ({ data: answer() })
const user = data(() => presentUser(person))

/** Peerly's page of the reference. */
export const reference: DialectReference = {
  title: 'Laurel as Peerly',
  version: '1.0',
  about: 'Recognitions, hi5s and core values for clients made for Peerly. JSON in; whatever comes out stands in data.',
  base: '',
  bodies: 'json',
  scheme: {
    name: 'bearer',
    words:
      'A token of your own. POST /oauth/google gives one for a Google account of the company; POST /logout ends it.',
    scheme: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    header: 'Bearer …',
  },
  refuse: (request, error) => refuse(request, error),
  operations: {
    'POST /oauth/google': {
      summary: 'Sign in with Google',
      note: 'The domain of the Google account says which company it belongs to; whoever comes first becomes an employee.',
      answer: data(() => presentToken('eyJhbGciOiJIUzI1NiJ9.…')),
    },
    'POST /logout': { summary: 'End this token', answer: () => ({ data: {} }) },
    'GET /core_values': { summary: 'List the core values', answer: data(() => [presentValue(value)]) },
    'POST /core_values': {
      summary: 'Add a core value',
      note: 'For administrators.',
      answer: data(() => presentValue(value)),
      fields: { text: ['What it is called.', 'Teamwork'], description: ['What it means.', 'We get there together.'] },
    },
    'GET /core_values/:id': { summary: 'Look up a core value', answer: data(() => presentValue(value)) },
    'PUT /core_values/:id': {
      summary: 'Reword a core value',
      note: 'For administrators.',
      answer: data(() => presentValue(value)),
      fields: { text: ['What it is called.', 'Teamwork'], description: ['What it means.', 'We get there together.'] },
    },
    'GET /users': { summary: 'List the people of the company', answer: data(() => [presentListedUser(person)]) },
    'GET /users/me': { summary: 'Look up oneself', answer: user },
    'PUT /users/me': { summary: 'Change one’s own names and picture', answer: user },
    'GET /users/:id': { summary: 'Look up a person', note: 'For administrators.', answer: user },
    'PUT /users/:id': { summary: 'Give a person another role', note: 'For administrators.', answer: user },
    'DELETE /users/:id': {
      summary: 'Remove a person',
      note: 'For administrators. What they wrote and received stays; their sessions, tokens and keys end at once.',
      answer: data(() => presentListedUser({ ...person, deletedAt: moment, deletedById: 1 })),
    },
    'GET /recognitions': {
      summary: 'List recognitions, newest first',
      answer: data(() => [presentRecognition(recognition)]),
    },
    'POST /recognitions': {
      summary: 'Thank somebody',
      answer: data(() => presentGiven(recognition)),
      fields: {
        given_for: ['Who is thanked: the id of a colleague.', emi.id],
        core_value_id: ['The core value it shows.', value.id],
        text: ['What it says, as plain text.', 'Thank you for the calm release night!'],
      },
    },
    'GET /recognitions/:id': { summary: 'Look up a recognition', answer: data(() => presentRecognition(recognition)) },
    'GET /recognitions/:id/hi5': { summary: 'List the hi5s of a recognition', answer: data(() => [presentHi5(hi5)]) },
    'POST /recognitions/:id/hi5': {
      summary: 'Give a hi5',
      note: 'Costs one of the quota. Nobody can give one twice, or to a recognition of their own.',
      answer: data(() => presentGivenHi5(hi5)),
      fields: { comment: ['A few words beside it.', 'So true!'] },
    },
    'POST /recognitions/:id/report': {
      summary: 'Report a recognition to the moderators',
      answer: data(() => presentReport(report)),
    },
    'POST /recognitions/:id/review': {
      summary: 'Decide about a reported recognition',
      note: 'For moderators and administrators.',
      answer: data(() => presentReview(review)),
      fields: { comment: 'Why it was decided so.' },
    },
  },
  fields: {
    id: 'Which one.',
    limit: ['How many at most.', 10],
    offset: 'How many to pass over.',
    starts_with: 'Only people whose first or last name begins so.',
    org_id: 'Another company; for the installation’s own administrators only.',
    given_by: 'Only those that these people gave: an id, or several with commas between.',
    given_for: 'Only those for these people: an id, or several with commas between.',
    core_value_id: 'Only those with one of these core values: an id, or several with commas between.',
    access_token: ['The access token that Google gave.', 'ya29.…'],
    parent_core_value_id: 'The core value it is a part of.',
    first_name: ['First name.', 'Emi'],
    last_name: ['Last name.', 'Sato'],
    display_name: ['The name that others see.', 'Emi Sato'],
    profile_image_url: 'Where a picture of them is; empty for none.',
    role_id: ['1 is an administrator of the installation, 2 of the company, 3 an employee, 4 a moderator.', 3],
    mark_as: 'What is wrong with it.',
    reason: ['Why, in a few words.', 'This belongs to another team.'],
    is_inappropriate: ['true hides it, false keeps it.', false],
  },
}
