import { many, one, type Resource, said, writeDocumented } from '@/lib/formats/json-api'
import type { DialectReference } from '../reference'
import { presentActivities } from './activities'
import { presentFirmAnalytics, presentRecruiterAnalytics } from './analytics'
import { presentAnswer } from './answers'
import { presentCandidate } from './candidates'
import { presentFlag } from './flags'
import { presentFirm } from './hiring-firms'
import { presentInvoice, presentInvoices } from './invoices'
import { presentMetadatum } from './metadata'
import { presentReceiptKey, presentReceiptToken, presentReset } from './oauth'
import { presentProfile } from './profiles'
import { presentQuestionSet } from './question-sets'
import { presentQuestion } from './questions'
import { presentRecruiter } from './recruiters'
import { fieldWords } from './reference-fields'
import { presentRequest } from './reference-requests'
import {
  activity,
  analytics,
  answer,
  candidate,
  firm,
  flag,
  ids,
  invoice,
  metadatum,
  profile,
  question,
  recruiter,
  reference as referenceSample,
  request,
  set,
  user,
  verification,
} from './reference-samples'
import { presentOwnReference, presentReference } from './references'
import { refuse } from './refusals'
import { reminderSent } from './reminders'
import { presentUser } from './users'
import { presentOwnVerification, presentVerification } from './verifications'

const page = { number: 1, size: 15, total: 1 }
const single = (resource: () => Resource) => () => writeDocumented(one(resource()))
const listed = (resource: () => Resource) => () => writeDocumented(many([resource()], page))

const ofCandidate = () => presentCandidate(candidate)
const ofReference = () => presentReference(referenceSample)
const ofOwnReference = () => presentOwnReference(referenceSample)
const ofRequest = () => presentRequest(request)
const ofFirm = () => presentFirm(firm)
const ofSet = () => presentQuestionSet(set)
const ofQuestion = () => presentQuestion(question)
const ofRecruiter = () => presentRecruiter(recruiter)
const ofUser = () => presentUser(user)
const ofProfile = () => presentProfile(profile)
const ofVerification = () => presentVerification(verification)
const ofAnswer = () => presentAnswer(answer)
const ofFlag = () => presentFlag(flag)
const ofMetadatum = () => presentMetadatum(metadatum)
const token = (): Resource => ({
  type: 'Token',
  id: ids.user,
  attributes: { token: 'eyJhbGciOiJIUzI1NiJ9.…' },
  relationships: { user: { type: 'User', id: ids.user } },
})

const roots = 'For root recruiters.'
const reminder = { answer: () => writeDocumented(reminderSent()) }
const byLink = 'The id is a reference’s with a recruiter’s token, or the token of the referee’s mailed link with none.'
const change = 'What is not sent stays.'

/** Vitay's page of the reference. */
export const reference: DialectReference = {
  title: 'Laurel as Vitay',
  version: '3.7.3',
  about:
    'Candidates, references and questionnaires for recruiting tools made for Vitay. Accept: application/vnd.api+json gives the same by JSON:API 1.1.',
  base: '/api',
  bodies: 'json',
  strictStatuses: true,
  scheme: {
    name: 'bearer',
    words: 'A token of your own; POST /v3/oauth/login gives one for an e-mail and its password.',
    scheme: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    header: 'Bearer …',
  },
  refuse: (request, error) => refuse(request, error),
  operations: {
    'GET /activities': {
      summary: 'List what happened, newest first',
      answer: () => writeDocumented(presentActivities({ items: [activity], total: 1 }, page)),
    },
    'GET /documents': { summary: 'Fetch a document as PDF', media: 'application/pdf' },
    'GET /v1/answers/:id': { summary: 'Look up an answer', answer: single(ofAnswer) },
    'PATCH /v1/answers/:id': {
      summary: 'Correct an answer',
      note: 'Only while its reference is reopened.',
      answer: single(ofAnswer),
    },
    'GET /v1/flags': { summary: 'List what is odd about a candidate’s references', answer: listed(ofFlag) },
    'PATCH /v1/flags/:id': { summary: 'Resolve a flag', answer: single(ofFlag) },
    'GET /v1/hiring_firms': { summary: 'List hiring firms', answer: listed(ofFirm) },
    'GET /v1/hiring_firms/:id': { summary: 'Look up a hiring firm', answer: single(ofFirm) },
    'PATCH /v1/hiring_firms/:id': {
      summary: 'Change a firm’s settings',
      note: `${roots} ${change}`,
      answer: single(ofFirm),
    },
    'DELETE /v1/hiring_firms/:id': {
      summary: 'Close a firm',
      note: 'For root recruiters; nobody recruits for it any more.',
      answer: () => writeDocumented(said({})),
    },
    'GET /v1/hiring_firms/:id/analytics': {
      summary: 'Count a firm’s candidates and references',
      answer: single(() => presentFirmAnalytics(ids.firm, analytics)),
    },
    'PATCH /v1/hiring_firms/:id/logo': { summary: 'Change a firm’s logo', note: roots, answer: single(ofFirm) },
    'GET /v1/invoices': {
      summary: 'List invoices',
      note: roots,
      answer: () => writeDocumented(presentInvoices({ items: [invoice], total: 1 }, page)),
    },
    'GET /v1/invoices/:id': {
      summary: 'Look up an invoice',
      note: roots,
      answer: single(() => presentInvoice(invoice)),
    },
    'GET /v1/profiles/:id': { summary: 'Look up a candidate’s profile', answer: single(ofProfile) },
    'PATCH /v1/profiles/:id': {
      summary: 'Change a candidate’s profile',
      note: `${change} Lists of experiences and educations replace what was there.`,
      answer: single(ofProfile),
    },
    'GET /v1/public/reference_requests': { summary: 'List reference requests', answer: listed(ofRequest) },
    'POST /v1/public/reference_requests': {
      summary: 'Ask a candidate to name referees',
      note: 'The candidate is mailed a link, unless it is a draft or scheduled for later.',
      answer: single(ofRequest),
    },
    'GET /v1/public/reference_requests/:id': { summary: 'Look up a reference request', answer: single(ofRequest) },
    'PATCH /v1/public/reference_requests/:id': {
      summary: 'Change, send or cancel a reference request',
      note: change,
      answer: single(ofRequest),
    },
    'POST /v1/public/references': {
      summary: 'Hand in a reference’s answers',
      note: byLink,
      answer: single(ofOwnReference),
    },
    'GET /v1/public/references/:id': {
      summary: 'Look up a reference or its form',
      note: byLink,
      answer: single(ofReference),
    },
    'PATCH /v1/public/references/:id': {
      summary: 'Take a step as a referee',
      note: 'Opens the form, keeps a draft, puts it off, or declines. The id is the token of the mailed link.',
      answer: single(ofOwnReference),
      fields: { 'data.attributes.answers': 'A draft of the answers: by the question’s id, its value and comment.' },
    },
    'GET /v1/public/verifications/:id': {
      summary: 'Look up what one is asked to verify',
      note: 'The id is the token of the verifier’s mailed link.',
      answer: single(() => presentOwnVerification(verification)),
    },
    'POST /v1/public/verifications/:id': {
      summary: 'Confirm or deny what one is asked',
      note: 'The id is the token of the verifier’s mailed link.',
      answer: single(() => presentOwnVerification(verification)),
      fields: { comment: 'Anything to say about it.' },
    },
    'GET /v1/question_sets': { summary: 'List question sets', answer: listed(ofSet) },
    'POST /v1/question_sets': { summary: 'Add a question set', answer: single(ofSet) },
    'GET /v1/question_sets/:id': { summary: 'Look up a question set', answer: single(ofSet) },
    'POST /v1/question_sets/:id': { summary: 'Change a question set', note: change, answer: single(ofSet) },
    'PATCH /v1/question_sets/:id': {
      summary: 'Change a question set, as JSON:API does',
      note: change,
      answer: single(ofSet),
    },
    'DELETE /v1/question_sets/:id': {
      summary: 'Remove a question set',
      note: 'One that was ever asked is archived.',
      answer: single(ofSet),
    },
    'GET /v1/questions': { summary: 'List questions', answer: listed(ofQuestion) },
    'POST /v1/questions': { summary: 'Add a question to a set', answer: single(ofQuestion) },
    'GET /v1/questions/:id': { summary: 'Look up a question', answer: single(ofQuestion) },
    'PATCH /v1/questions/:id': { summary: 'Change a question', note: change, answer: single(ofQuestion) },
    'DELETE /v1/questions/:id': { summary: 'Remove a question', answer: single(ofQuestion) },
    'GET /v1/recruiters/:id': { summary: 'Look up a recruiter', answer: single(ofRecruiter) },
    'PATCH /v1/recruiters/:id': { summary: 'Change a recruiter', note: change, answer: single(ofRecruiter) },
    'DELETE /v1/recruiters/:id': { summary: 'Remove a recruiter', note: roots, answer: single(ofRecruiter) },
    'GET /v1/recruiters/:id/analytics': {
      summary: 'Count a recruiter’s candidates and references',
      answer: single(() => presentRecruiterAnalytics({ recruiter, totals: analytics })),
    },
    'POST /v1/recruiters_with_user': {
      summary: 'Make somebody a recruiter',
      note: 'For root recruiters. Whoever has no account yet gets one.',
      answer: single(ofRecruiter),
    },
    'GET /v1/references/:id': { summary: 'Look up a reference', answer: single(ofReference) },
    'PATCH /v1/references/:id': {
      summary: 'Correct, reopen or cancel a reference',
      note: 'Also for the candidate who named the referee, by the token of their mailed link.',
      answer: single(ofReference),
    },
    'DELETE /v1/references/:id': { summary: 'Remove a reference', answer: single(ofReference) },
    'POST /v1/reminders/reference/:id': { summary: 'Remind a referee', ...reminder },
    'POST /v1/reminders/reference_request/:id': { summary: 'Remind a candidate', ...reminder },
    'POST /v1/reminders/verification/:id': { summary: 'Remind a verifier', ...reminder },
    'GET /v1/users': { summary: 'List the people who recruit', answer: listed(ofUser) },
    'GET /v1/users/me': { summary: 'Look up oneself', answer: single(ofUser) },
    'GET /v1/users/:id': { summary: 'Look up somebody who recruits', answer: single(ofUser) },
    'GET /v1/verifications': { summary: 'List verifications', answer: listed(ofVerification) },
    'POST /v1/verifications': {
      summary: 'Have a station of a candidate’s career verified',
      answer: single(ofVerification),
    },
    'GET /v1/verifications/:id': { summary: 'Look up a verification', answer: single(ofVerification) },
    'DELETE /v1/verifications/:id': { summary: 'Cancel a verification', answer: single(ofVerification) },
    'GET /v2/recruiters': { summary: 'List recruiters', answer: listed(ofRecruiter) },
    'GET /v2/references': { summary: 'List references', answer: listed(ofReference) },
    'POST /v2/references': {
      summary: 'Name a referee',
      note: 'For recruiters, and for candidates by the token of their mailed link. The referee is mailed at once.',
      answer: single(ofReference),
    },
    'GET /v3/api/postman': {
      summary: 'Fetch an environment for Postman',
      answer: () => ({ name: 'Laurel', values: [{ key: 'token', value: '…', type: 'secret', enabled: true }] }),
    },
    'GET /v3/candidates': { summary: 'List candidates', answer: listed(ofCandidate) },
    'POST /v3/candidates': { summary: 'Add a candidate', answer: single(ofCandidate) },
    'GET /v3/candidates/:id': { summary: 'Look up a candidate', answer: single(ofCandidate) },
    'PATCH /v3/candidates/:id': { summary: 'Change a candidate', note: change, answer: single(ofCandidate) },
    'DELETE /v3/candidates/:id': { summary: 'Remove a candidate', answer: single(ofCandidate) },
    'GET /v3/metadata': { summary: 'List from where people came', answer: listed(ofMetadatum) },
    'POST /v3/metadata': {
      summary: 'Note from where one comes',
      note: 'Address, browser and system are read from the request; a body says nothing.',
      answer: single(ofMetadatum),
    },
    'POST /v3/oauth/login': { summary: 'Sign in', answer: single(token) },
    'GET /v3/oauth/reset': {
      summary: 'Ask for a new password by mail',
      note: 'Answers alike whether or not anybody has that address. The token is a receipt and opens nothing.',
      answer: () => writeDocumented(presentReceiptToken('rick@acme.example')),
    },
    'POST /v3/oauth/reset': {
      summary: 'Ask for a new password by mail',
      note: 'Answers alike whether or not anybody has that address. The key is a receipt and opens nothing.',
      answer: () => writeDocumented(presentReceiptKey('rick@acme.example')),
    },
    'PATCH /v3/oauth/reset': {
      summary: 'Set a new password',
      note: 'With the key from the mail, once. Ends every session.',
      answer: () => writeDocumented(presentReset('rick@acme.example')),
    },
    'GET /v3/ping': {
      summary: 'See whether anybody is there',
      answer: () => writeDocumented(said({ detail: 'Pong' })),
    },
  },
  fields: fieldWords,
}
