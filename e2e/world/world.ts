import { db } from '@/db'
import type { reviewCycles } from '@/db/schema/performance'
import { answersOf, endLinks, makeCandidate, makeFirm, makeRecruiter, revisionsOf } from './hiring'
import {
  type EventOverrides,
  type LeaveTypeOverrides,
  makeEvent,
  makeHoliday,
  makeLeaveType,
  makeSchedule,
} from './leave'
import { linkIn, mailsTo, waitForMail } from './mailbox'
import {
  makeCompanyToken,
  makeDepartment,
  makeJob,
  makeLocation,
  makeOrganization,
  makeReviewCycle,
  makeValue,
  type OrganizationOverrides,
  type Participation,
} from './organization'
import { actorOf, makePerson, type PersonOverrides, personNow } from './people'
import { makePicture } from './pictures'
import { makeQuestionSet } from './questionnaires'
import { makeRecognition, type RecognitionOverrides } from './recognitions'
import { type CustomFieldOverrides, makeCustomField, makeEmployeeClass, makeEventType } from './records'
import { candidateLinkOf, endRequest, linkOf, makeReference, makeRequest } from './references'
import { withSecondFactor } from './second-factor'
import { signIn } from './session'

/** One company that belongs to one test, and everything a test may want in it. */
export async function makeWorld(overrides: OrganizationOverrides = {}) {
  const organization = await makeOrganization(overrides)
  const { id } = organization
  return {
    organization,
    person: (overrides?: PersonOverrides) => makePerson(organization, overrides),
    value: (overrides?: Parameters<typeof makeValue>[1]) => makeValue(id, overrides),
    recognition: (told: RecognitionOverrides) => makeRecognition(id, told),
    picture: (size?: Parameters<typeof makePicture>[1]) => makePicture(id, size),
    companyToken: (overrides?: Parameters<typeof makeCompanyToken>[1]) => makeCompanyToken(id, overrides),
    department: (name = 'Engineering') => makeDepartment(id, name),
    location: (name = 'London', overrides?: Parameters<typeof makeLocation>[2]) => makeLocation(id, name, overrides),
    job: (title = 'Engineer') => makeJob(id, title),
    reviewCycle: (overrides?: Partial<typeof reviewCycles.$inferInsert> & { participants?: Participation[] }) =>
      makeReviewCycle(id, overrides),
    leaveType: (overrides?: LeaveTypeOverrides) => makeLeaveType(id, overrides),
    /** Hours of each weekday, Monday first; the company's, or one person's. */
    schedule: (hours: number[], of?: Parameters<typeof makeSchedule>[2]) => makeSchedule(id, hours, of),
    event: (overrides?: EventOverrides) => makeEvent(id, overrides),
    /** An official holiday on a date. */
    holiday: (date: string, overrides?: EventOverrides) => makeHoliday(id, date, overrides),
    eventType: (name?: string) => makeEventType(id, name),
    employeeClass: (name = 'Regular Employee') => makeEmployeeClass(id, name),
    customField: (overrides?: CustomFieldOverrides) => makeCustomField(id, overrides),
    firm: (settings?: Parameters<typeof makeFirm>[1]) => makeFirm(id, settings),
    recruiter: (role?: Parameters<typeof makeRecruiter>[1], overrides?: PersonOverrides) =>
      makeRecruiter(organization, role, overrides),
    candidate: makeCandidate,
    reference: makeReference,
    refereeLink: linkOf,
    candidateLink: candidateLinkOf,
    endRequest,
    referenceRequest: makeRequest,
    answersOf,
    revisionsOf,
    endLinks,
    questionSet: (overrides?: Parameters<typeof makeQuestionSet>[1]) => makeQuestionSet(id, overrides),
    /** Somebody as the domain knows who is asking. */
    actor: actorOf,
    signIn,
    withSecondFactor,
    /** A person's row as it is now: balance, role, deletion. */
    personNow,
    /** Mail written to an address; `waitForMail` waits until the queue has written it. */
    mailsTo,
    waitForMail,
    linkIn,
    /** The database, for what no API shows. */
    sql: db,
  }
}

export type World = Awaited<ReturnType<typeof makeWorld>>
