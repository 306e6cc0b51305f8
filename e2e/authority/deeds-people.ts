import { and, desc, eq } from 'drizzle-orm'
import { personalKeys } from '@/db/schema/credentials'
import { startSession } from '@/lib/domain/credentials/commands'
import { createPersonalKey } from '@/lib/domain/credentials/personal-keys'
import { sendPeople } from '@/lib/domain/people-import/commands'
import type { Given } from './acting'
import { admin, caller, type Deed, id, next, picture, seen, somebody, stamp } from './deed'

const staff = { firstName: 'Nora', lastName: 'New', role: 'employee', managerId: '', departmentId: '', locationId: '' }
const invited = (): Given => {
  const mark = `nora-${next()}-${Date.now()}`
  return { ...staff, jobId: '', employeeClassId: '', dateHired: '', email: `${mark}@example.com`, username: mark }
}

/** The deeds of people, of their places, and of oneself. */
export const peopleDeeds: Record<string, Deed> = {
  'action language.chooseLanguage': () => ({ language: '' }),
  'action milestones.chooseMyDays': () => ({ birthday: 'on' }),
  'action milestones.chooseShownMilestones': () => ({ years: true }),
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
  'action security.endSession': async (company, role) => ({
    id: await startSession(await caller(company, role), 'Another browser'),
  }),
  'action security.revokeKey': async (company, role) => {
    const owner = await caller(company, role)
    await createPersonalKey(owner, { name: `Key ${next()}`, days: 7 })
    const [newest] = await company.world.sql
      .select({ id: personalKeys.id })
      .from(personalKeys)
      .where(and(eq(personalKeys.organizationId, owner.organization.id), eq(personalKeys.personId, owner.personId)))
      .orderBy(desc(personalKeys.id))
    return id(newest!)
  },
  'action staff-lists.importStaffList': async company => ({
    id: await sendPeople(await admin(company), {
      rows: [{ row: 2, cells: { firstName: 'A', lastName: 'B', email: `a${next()}@b.example` } }],
      name: 'people.csv',
      ignored: [],
    }),
    create: 'on',
  }),
}
