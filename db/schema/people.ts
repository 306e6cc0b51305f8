import { type SQL, type SQLWrapper, sql } from 'drizzle-orm'
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { folded } from './folding'
import { organizations } from './organizations'

const organizationId = () =>
  integer()
    .notNull()
    .references(() => organizations.id)

/** A date's month and day as one number: 3 April is 403. */
export const monthDay = (date: SQLWrapper): SQL<number> =>
  sql<number>`((extract(month from ${date}) * 100 + extract(day from ${date}))::int)`

/** A colleague. `role` is the authority; being a manager or recruiter follows from other rows. */
export const people = pgTable(
  'people',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: organizationId(),
    username: text().notNull(),
    email: text().notNull(),
    firstName: text().notNull(),
    lastName: text().notNull(),
    displayName: text().notNull(),
    role: text({ enum: ['employee', 'moderator', 'admin', 'super_admin'] })
      .notNull()
      .default('employee'),
    hi5Balance: integer().notNull().default(0),
    /** Colleagues may know the day of their birthday, never the year. */
    showsBirthday: boolean().notNull().default(false),
    /** Colleagues may know for how many years they have been here. */
    showsYears: boolean().notNull().default(true),
    /** Storage name of the avatar, see pictures. */
    avatar: text(),
    /** An avatar kept elsewhere, as Peerly's profile_image_url allows. */
    avatarUrl: text(),
    /** The language they chose for the portal; null follows their browser. */
    language: text({ enum: ['en', 'de', 'fr', 'ar'] }),
    /** Where their clock stands, when it is not where they work. */
    timeZone: text(),
    /** How they are spoken of, in their own words. */
    pronouns: text(),
    /** What they say of themselves. */
    about: text(),
    twitterUsername: text(),
    linkedinUrl: text(),
    blogUrl: text(),
    /** Every name they may be looked for by, without accents; also the order of the directory. */
    folded: text()
      .notNull()
      .generatedAlwaysAs(folded(sql`display_name || ' ' || first_name || ' ' || last_name || ' ' || username`)),
    /** When they were last asked to choose a password and come in; null: nobody asked them. */
    invitedAt: moment(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    deletedAt: moment(),
    deletedById: integer(),
  },
  t => [
    unique('people_in_organization').on(t.organizationId, t.id),
    uniqueIndex('people_username').on(t.organizationId, sql`lower(${t.username})`),
    uniqueIndex('people_email').on(sql`lower(${t.email})`),
    index('people_of_avatar').on(t.organizationId, t.avatar).where(sql`${t.avatar} is not null`),
    index('people_username_anywhere').on(sql`lower(${t.username})`),
    index('people_first_name').on(t.organizationId, sql`lower(${t.firstName}) text_pattern_ops`),
    index('people_last_name').on(t.organizationId, sql`lower(${t.lastName}) text_pattern_ops`),
    index('people_directory').on(t.organizationId, t.folded, t.id).where(sql`${t.deletedAt} is null`),
    index('people_left').on(t.organizationId, t.folded, t.id).where(sql`${t.deletedAt} is not null`),
    index('people_invited').on(t.organizationId).where(sql`${t.invitedAt} is not null and ${t.deletedAt} is null`),
    index('people_role').on(t.organizationId, t.role, t.folded, t.id),
    foreignKey({
      name: 'people_deleted_by',
      columns: [t.organizationId, t.deletedById],
      foreignColumns: [t.organizationId, t.id],
    }),
    check('people_hi5_balance', sql`${t.hi5Balance} >= 0`),
  ],
)

const listed = () => ({
  id: integer().primaryKey().generatedByDefaultAsIdentity(),
  organizationId: organizationId(),
  createdAt: createdAt(),
})

export const departments = pgTable('departments', { ...listed(), name: text().notNull() }, t => [
  unique('departments_in_organization').on(t.organizationId, t.id),
])

export const locations = pgTable(
  'locations',
  { ...listed(), name: text().notNull(), country: text(), region: text(), timeZone: text() },
  t => [unique('locations_in_organization').on(t.organizationId, t.id)],
)

/** What somebody is employed as (the queue's jobs live in graphile_worker). */
export const jobs = pgTable('jobs', { ...listed(), title: text().notNull() }, t => [
  unique('jobs_in_organization').on(t.organizationId, t.id),
])

/** How the company sorts its people for pay and benefits, such as regular or intern. */
export const employeeClasses = pgTable('employee_classes', { ...listed(), name: text().notNull() }, t => [
  unique('employee_classes_in_organization').on(t.organizationId, t.id),
])

/** Who somebody is to the company: the personal side, effective-dated. */
export const employeeRecords = pgTable(
  'employee_records',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    effectiveDate: date({ mode: 'string' }).notNull().default(sql`current_date`),
    current: boolean().notNull().default(true),
    middleName: text(),
    phone: text(),
    address1: text(),
    address2: text(),
    city: text(),
    state: text(),
    country: text(),
    postal: text(),
    birthdate: date({ mode: 'string' }),
    emergencyName: text(),
    emergencyNumber: text(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    uniqueIndex('employee_records_current').on(t.organizationId, t.personId).where(sql`${t.current}`),
    index('employee_records_birthday').on(t.organizationId, monthDay(t.birthdate)).where(sql`${t.current}`),
    foreignKey({
      name: 'employee_records_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/** What somebody does in the company: job, department, manager, location; effective-dated. */
export const assignmentRecords = pgTable(
  'assignment_records',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    current: boolean().notNull().default(true),
    status: text({ enum: ['active', 'on_leave', 'terminated'] })
      .notNull()
      .default('active'),
    fullTime: boolean().notNull().default(true),
    phone: text(),
    extension: text(),
    employeeNumber: text(),
    dateHired: date({ mode: 'string' }),
    jobId: integer(),
    departmentId: integer(),
    locationId: integer(),
    managerId: integer(),
    employeeClassId: integer(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    uniqueIndex('assignment_records_current').on(t.organizationId, t.personId).where(sql`${t.current}`),
    index('assignment_records_anniversary').on(t.organizationId, monthDay(t.dateHired)).where(sql`${t.current}`),
    index('assignment_records_manager').on(t.organizationId, t.managerId).where(sql`${t.current}`),
    index('assignment_records_department').on(t.organizationId, t.departmentId).where(sql`${t.current}`),
    index('assignment_records_location').on(t.organizationId, t.locationId).where(sql`${t.current}`),
    index('assignment_records_job').on(t.organizationId, t.jobId).where(sql`${t.current}`),
    foreignKey({
      name: 'assignment_records_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'assignment_records_manager_person',
      columns: [t.organizationId, t.managerId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'assignment_records_job',
      columns: [t.organizationId, t.jobId],
      foreignColumns: [jobs.organizationId, jobs.id],
    }),
    foreignKey({
      name: 'assignment_records_department',
      columns: [t.organizationId, t.departmentId],
      foreignColumns: [departments.organizationId, departments.id],
    }),
    foreignKey({
      name: 'assignment_records_location',
      columns: [t.organizationId, t.locationId],
      foreignColumns: [locations.organizationId, locations.id],
    }),
    foreignKey({
      name: 'assignment_records_class',
      columns: [t.organizationId, t.employeeClassId],
      foreignColumns: [employeeClasses.organizationId, employeeClasses.id],
    }),
    check('assignment_records_own_manager', sql`${t.managerId} is null or ${t.managerId} <> ${t.personId}`),
  ],
)
