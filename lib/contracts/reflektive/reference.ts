import type { FeedbackPerson, FeedbackToAll, FeedbackToOne } from '@/lib/domain/recognitions/feedback'
import type { DialectReference } from '../reference'
import { eli, emi, moment, recognition, uuids } from '../samples'
import { refuse } from './contract'
import { feedbackWindow, presentPage, presentToAll, presentToOne } from './feedback'
import { presentCycles, presentRequested, presentTask } from './reports'

const giver: FeedbackPerson = eli
const recipient: FeedbackPerson = emi
const shared = {
  id: recognition.id,
  uuid: uuids.thing,
  text: recognition.text,
  createdAt: moment,
  giver,
  micros: '1774862100000000',
  position: 0,
}
const toOne: FeedbackToOne = { ...shared, recipient, alone: true }
const toAll: FeedbackToAll = { ...shared, recipients: [recipient] }

const asked = { created_after: '1774828800', created_before: '1774915200' }

function page<Row>(version: string, row: Row, present: (row: Row) => unknown) {
  const request = new Request(`http://localhost/${version}/real-time-feedback?${new URLSearchParams(asked)}`)
  return presentPage(request, feedbackWindow.parse(asked), { rows: [row], next: undefined, total: 1 }, present)
}

const cycle = {
  id: 1,
  uuid: uuids.thing,
  name: 'Autumn 2026',
  startsOn: '2026-09-01',
  endsOn: '2026-10-31',
  status: 'finished' as const,
}

const window = {
  created_after: ['The older bound, in seconds since 1970; a day ago, unless told otherwise.', 1774828800],
  created_before: ['The newer bound, in seconds since 1970; now, unless told otherwise.', 1774915200],
  page: 'Which page, of 200 each; better follow links.next.',
  cursor: 'Where to go on, as it stands in links.next.',
} as const

const note = 'Only public recognitions. 200 on a page; follow links.next while there is one.'

/** Reflektive's page of the reference. */
export const reference: DialectReference = {
  title: 'Laurel as Reflektive',
  version: '2.0',
  about: 'The company’s recognitions and review reports for data warehouses and dashboards made for Reflektive.',
  base: '',
  bodies: 'none',
  scheme: {
    name: 'token',
    words: 'A token of the company, which an administrator makes. Send it as “Token token=…”.',
    scheme: { type: 'apiKey', in: 'header', name: 'Authorization' },
    header: 'Token token=…',
  },
  refuse,
  operations: {
    'GET /v1/real-time-feedback': {
      summary: 'List recognitions, once for each recipient',
      note,
      answer: () => page('v1', toOne, presentToOne),
      fields: window,
    },
    'GET /v2/real-time-feedback': {
      summary: 'List recognitions with all their recipients',
      note,
      answer: () => page('v2', toAll, presentToAll),
      fields: window,
    },
    'GET /v1/review-cycles': { summary: 'List the review cycles', answer: () => presentCycles([cycle]) },
    'POST /v1/reports/reviews': {
      summary: 'Have a report of a review cycle made',
      note: 'It takes a moment: ask for the task until it is completed. Everything stands in the address.',
      answer: () => presentRequested(uuids.thing),
    },
    'GET /v1/task/:uuid': {
      summary: 'See how far a report is',
      note: 'When it is completed, metadata.link leads to the spreadsheet, without credentials, for 15 minutes.',
      answer: () => presentTask({ id: uuids.thing, status: 'pending', file: null, error: null }),
    },
    'GET /v1/reports/download/:file': {
      summary: 'Fetch a spreadsheet',
      note: 'By the link of its task, which carries its own permission.',
      media: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  },
  fields: {
    uuid: 'Which task: the task_uuid that asking for the report gave.',
    report_type: 'Which report.',
    cycle_uuid: ['Which review cycle.', uuids.thing],
    file: 'Which file, as it stands in the link.',
    expires: 'Until when the link is good, as it stands in the link.',
    signature: 'What makes the link good, as it stands in the link.',
  },
}
