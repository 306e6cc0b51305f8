import { deflateSync } from 'node:zlib'
import { organizationDomains } from '@/db/schema/organizations'
import type { Given } from './acting'
import type { Company } from './company'
import { hiringDeeds } from './deeds-hiring'
import type { Role } from './table'

/** What an action is sent: well-formed, and about this company's things, so that only who calls decides. */
export type Deed = (company: Company, role: Role) => Given | Promise<Given>

let count = 0
const next = () => ++count

// A stamp that fits nothing: who may act is told so, after who may not has been refused, and nothing changes.
const seen = 'another'
const stamp = '2020-01-01T00:00:00.000Z'

const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
}

/** A file that calls itself a picture; what becomes of it is not the question here. */
const picture = () =>
  new Blob([Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IDAT', deflateSync(Buffer.alloc(4)))])], {
    type: 'image/png',
  })

const id = (thing: { id: number }): Given => ({ id: thing.id })
const somebody = ({ world }: Company) => world.person()

const event: Given = { name: 'Lunch', startDate: '2030-08-30', startTime: '12:00', endDate: '', endTime: '13:00' }
const kind: Given = { accrual: 'annual', entitlement: '20', name: 'Sabbatical' }
const value: Given = { name: 'Courage', description: 'We dare', parent: '', tint: 'moss' }
const staff = { firstName: 'Nora', lastName: 'New', role: 'employee', managerId: '', departmentId: '', locationId: '' }
const placed = ({ cycle, sam }: Company): Given => ({
  round: cycle.uuid,
  person: sam.id,
  calibratedRating: '3',
  potential: 'medium',
  seenRating: '',
  seenPotential: '',
})
const invited = (): Given => {
  const mark = `nora-${next()}-${Date.now()}`
  return { ...staff, jobId: '', employeeClassId: '', dateHired: '', email: `${mark}@example.com`, username: mark }
}
const kudos = ({ world, sam, rita, value }: Company) =>
  world.recognition({ giver: sam, recipients: [rita], values: [value] })
const gift = ({ sam, rita, value }: Company, role: Role): Given => ({
  recipients: role === 'recruiter' ? sam.id : rita.id,
  values: value.id,
  text: `Thank you, once more and for the ${next()}th time`,
  pictureAlt: '',
})
const revised = async (company: Company): Promise<Given> => ({
  id: (await kudos(company)).id,
  version: '',
  values: company.value.id,
  text: 'Thank you for the release notes, all of them',
  pictureAlt: '',
})

const portal: Record<string, Deed> = {
  'action calendar-feeds.changeFeed': () => ({ kind: 'own_leave', intent: 'revoke' }),
  'action companies.makeCompany': () => ({
    company: 'Another',
    subdomain: 'no label',
    country: 'GB',
    timeZone: 'UTC',
    firstName: 'Ada',
    lastName: 'Admin',
    email: 'ada@example.com',
  }),
  'action company.addCompanyDomain': () => ({ domain: `d${next()}.example.com` }),
  'action company.chooseCompanyLogo': () => ({ logo: picture() }),
  'action company.recolourCompany': () => ({ own: 'on', colour: '#1f6f4a', seen }),
  'action company.removeCompanyDomain': async ({ world }) => {
    const domain = `d${next()}-${Date.now()}.example.com`
    await world.sql.insert(organizationDomains).values({ organizationId: world.organization.id, domain })
    return { domain }
  },
  'action company.removeCompanyLogo': () => ({}),
  'action company.renameCompany': () => ({ name: 'Renamed', seen }),
  'action company.setCompanyClock': () => ({ timeZone: 'Asia/Tokyo', seen }),
  'action company.setCompanyWeek': () => ({
    effectiveDate: '2031-01-06',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(day => [`h${day}`, '4'])),
    seen,
  }),
  'action company.setLeaveYear': () => ({ month: '4', day: '1', seen }),
  'action company.setThanks': () => ({ hi5Quota: '7', hi5Period: 'weekly', seen }),
  'action events.addEvent': ({ event: { eventTypeId } }) => ({ ...event, eventTypeId }),
  'action events.answerEvent': ({ event: one }) => ({ id: one.id, answer: 'yes' }),
  'action events.answerEventForm': ({ event: one }) => ({ id: one.id, answer: 'maybe' }),
  'action events.changeEvent': ({ event: one }) => ({
    ...event,
    eventTypeId: one.eventTypeId,
    id: one.id,
    seen: stamp,
  }),
  'action events.removeEvent': async ({ world }) => id(await world.event()),
  'action events.removeEventForm': async ({ world }) => id(await world.event()),
  'action language.chooseLanguage': () => ({ language: '' }),
  'action leave-rules.addBlackout': () => ({
    name: 'Stocktaking',
    startDate: '2031-12-30',
    endDate: '2031-12-31',
    enforcement: 'warn',
  }),
  'action leave-rules.addCap': ({ department }) => ({
    maxAway: '9',
    departmentId: department.id,
    enforcement: 'warn',
  }),
  'action leave-rules.addKind': () => ({ ...kind, name: `Sabbatical ${next()}` }),
  'action leave-rules.archiveKind': async ({ world }) => ({ ...id(await world.leaveType()), archived: 'on' }),
  'action leave-rules.bringHolidays': ({ location }) => ({ location: location.id, year: '2031' }),
  'action leave-rules.previewKind': () => ({ accrual: 'annual', entitlement: '20', carryOverMonths: '' }),
  'action leave-rules.reviseKind': ({ leaveType }) => ({ ...kind, id: leaveType.id, seen: stamp }),
  'action leave.askForLeave': () => ({ intent: 'look', kindId: '' }),
  'action leave.doToLeave': ({ vacation }) => ({ id: vacation.id, intent: 'approve', note: '' }),
  'action leave.handOver': ({ rita }) => ({ delegateId: rita.id, startDate: '2020-01-06', endDate: '' }),
  'action milestones.chooseMyDays': () => ({ birthday: 'on' }),
  'action milestones.chooseShownMilestones': () => ({ years: true }),
  'action moderation.decideAboutKudos': ({ recognition }) => ({ id: recognition.id, seen: 1, decision: 'keep' }),
  'action notices.chooseNotice': () => ({ topic: 'recognition', channel: 'bell', on: true }),
  'action notices.chooseNotices': () => ({}),
  'action notices.markRead': () => ({ upTo: 1 }),
  'action profile.chooseMyPicture': () => ({ picture: picture() }),
  'action profile.chooseMyPictureForm': () => ({ picture: picture() }),
  'action profile.choosePreferences': () => ({ language: '', timeZone: '' }),
  'action profile.removeMyPicture': () => ({}),
  'action profile.reviseAboutMe': () => ({
    displayName: 'Somebody Else',
    ...Object.fromEntries(
      ['pronouns', 'about', 'linkedinUrl', 'blogUrl', 'phone', 'extension'].map(name => [name, '']),
    ),
  }),
  'action profile.reviseMyContact': () => ({
    homePhone: '1',
    ...Object.fromEntries(
      ['address1', 'address2', 'postal', 'city', 'state', 'country', 'emergencyName', 'emergencyNumber'].map(name => [
        name,
        '',
      ]),
    ),
  }),
  'action recognitions.commentOnKudos': ({ recognition }) => ({ id: recognition.id, text: 'Well deserved' }),
  'action recognitions.deleteKudos': async company => id(await kudos(company)),
  'action recognitions.giveKudos': gift,
  'action recognitions.giveKudosForm': gift,
  'action recognitions.hi5Kudos': async company => id(await kudos(company)),
  'action recognitions.reportKudos': async company => ({
    ...id(await kudos(company)),
    markAs: 'incorrect',
    reason: 'It was not so',
  }),
  'action retention.keepCandidates': () => ({ days: '', seen: '17' }),
  'action reviews.addRound': () => ({ name: `Round ${next()}`, startsOn: '2031-01-01', endsOn: '2031-02-01' }),
  'action reviews.extendRound': ({ cycle, sam }) => ({ round: cycle.uuid, whom: 'chosen', people: sam.id }),
  'action reviews.moveRound': ({ cycle }) => ({ round: cycle.uuid, status: 'running' }),
  'action reviews.orderReport': ({ cycle }) => ({ round: cycle.uuid }),
  'action reviews.reviseRound': ({ cycle }) => ({
    round: cycle.uuid,
    name: 'Renamed',
    startsOn: '2031-01-01',
    endsOn: '2031-02-01',
  }),
  'action reviews.placeByForm': placed,
  'action reviews.placePerson': placed,
  'action revisions.reviseKudos': revised,
  'action revisions.reviseKudosForm': revised,
  'action security.beginTwoSteps': () => ({ password: 'not it' }),
  'action security.cancelTwoSteps': () => ({}),
  'action security.changePassword': () => ({ current: 'not it', password: 'short', again: 'short' }),
  'action security.confirmTwoSteps': () => ({ code: '000000' }),
  'action security.createKey': () => ({ name: `Key ${next()}`, days: '7' }),
  'action security.endSessionsElsewhere': () => ({}),
  'action security.endTwoSteps': () => ({ password: 'not it' }),
  'action security.makeRecoveryCodes': () => ({ password: 'not it' }),
  'action staff-lists.orderCompanyExport': () => ({ what: 'people', as: 'csv' }),
  'action staff-lists.sendStaffList': () => ({
    file: new Blob([]),
    pasted: 'First name,Last name,Email\nA,B,a@b.example',
  }),
  'action staff.adjustStaffLeave': ({ sam, leaveType }) => ({
    id: sam.id,
    leaveTypeId: leaveType.id,
    days: '1',
    note: 'Moved house',
  }),
  'action staff.bringStaffBack': async company => id(await somebody(company)),
  'action staff.clearStaffSecondStep': async company => id(await somebody(company)),
  'action staff.entitleStaff': ({ sam, leaveType }) => ({
    id: sam.id,
    leaveTypeId: leaveType.id,
    from: '2031-01-01',
    days: '25',
  }),
  'action staff.inviteStaff': invited,
  'action staff.inviteStaffAgain': async company => id(await somebody(company)),
  'action staff.letStaffGo': async company => ({ ...id(await somebody(company)), reportsTo: '' }),
  'action staff.reviseStaff': ({ sam }) => ({
    ...invited(),
    displayName: 'Sam',
    employeeNumber: '',
    id: sam.id,
    seen: stamp,
  }),
  'action staff.reviseStaffNotes': ({ sam, field }) => ({ id: sam.id, [`field-${field.id}`]: 'Green' }),
  'action staff.setStaffSchedule': ({ sam }) => ({
    id: sam.id,
    from: '2031-01-06',
    ...Object.fromEntries([1, 2, 3, 4, 5, 6, 7].map(day => [`d${day}`, '4'])),
  }),
  'action structure.addStructure': () => ({ kind: 'department', name: `Department ${next()}` }),
  'action structure.changeStructure': ({ department }) => ({
    kind: 'department',
    id: department.id,
    name: 'Renamed',
    seen,
  }),
  'action structure.removeStructure': async ({ world }) => ({
    kind: 'department',
    ...id(await world.department(`Short-lived ${next()}`)),
  }),
  'action structure.shiftField': ({ field }) => ({ id: field.id, way: 'up' }),
  'action tokens.makeToken': () => ({
    name: `Token ${next()}`,
    days: '7',
    dialects: 'peerly',
    may_recognitions: 'read',
  }),
  'action values.addValue': () => ({ ...value, name: `Courage ${next()}` }),
  'action values.arrangeValues': ({ value: one }) => ({ ids: [one.id] }),
  'action values.changeValue': ({ value: one }) => ({ ...value, id: one.id, seen }),
  'action values.pictureValue': ({ value: one }) => ({ id: one.id, picture: picture() }),
  'action values.shelveValue': async ({ world }) => ({ ...id(await world.value()), to: 'archive' }),
  'action values.shiftValue': ({ value: one }) => ({ id: one.id, way: 'up' }),
  'action values.unpictureValue': ({ value: one }) => id(one),
}

/** The actions this spec calls with every role. Another names in its line the spec that does. */
export const deeds: Record<string, Deed> = { ...portal, ...hiringDeeds(picture, seen, stamp) }
