import { sql } from 'drizzle-orm'
import {
  boolean,
  check,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uniqueIndex,
} from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { organizations } from './organizations'
import { people } from './people'
import { values } from './values'

/** A stored picture. `name` is unguessable and is the whole address of its file. */
export const pictures = pgTable(
  'pictures',
  {
    name: text().primaryKey(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    contentType: text().notNull(),
    width: integer().notNull(),
    height: integer().notNull(),
    bytes: integer().notNull(),
    alt: text().notNull().default(''),
    createdAt: createdAt(),
  },
  t => [unique('pictures_in_organization').on(t.organizationId, t.name)],
)

/** One act of thanks. Text is rich text in BBCode; hidden by a moderator or deleted rows stay for their history. */
export const recognitions = pgTable(
  'recognitions',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer().notNull(),
    giverId: integer().notNull(),
    text: text().notNull(),
    isPrivate: boolean().notNull().default(false),
    picture: text(),
    source: text().notNull().default('web'),
    hi5Count: integer().notNull().default(0),
    commentCount: integer().notNull().default(0),
    createdAt: createdAt(),
    editedAt: moment(),
    hiddenAt: moment(),
    deletedAt: moment(),
    deletedById: integer(),
  },
  t => [
    unique('recognitions_in_organization').on(t.organizationId, t.id),
    index('recognitions_giver').on(t.organizationId, t.giverId, t.id),
    index('recognitions_of_picture').on(t.organizationId, t.picture).where(sql`${t.picture} is not null`),
    index('recognitions_public_time')
      .on(t.organizationId, t.createdAt, t.id)
      .where(sql`not ${t.isPrivate} and ${t.hiddenAt} is null and ${t.deletedAt} is null`),
    index('recognitions_time')
      .on(t.organizationId, t.createdAt)
      .where(sql`${t.hiddenAt} is null and ${t.deletedAt} is null`),
    foreignKey({
      name: 'recognitions_giver_fk',
      columns: [t.organizationId, t.giverId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'recognitions_deleted_by',
      columns: [t.organizationId, t.deletedById],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'recognitions_picture',
      columns: [t.organizationId, t.picture],
      foreignColumns: [pictures.organizationId, pictures.name],
    }),
    check('recognitions_counts', sql`${t.hi5Count} >= 0 and ${t.commentCount} >= 0`),
  ],
)

const ofRecognition = { organizationId: integer().notNull(), recognitionId: integer().notNull() }

export const recognitionRecipients = pgTable(
  'recognition_recipients',
  { ...ofRecognition, recipientId: integer().notNull(), position: smallint().notNull() },
  t => [
    primaryKey({ columns: [t.organizationId, t.recognitionId, t.recipientId] }),
    index('recognition_recipients_person').on(t.organizationId, t.recipientId, t.recognitionId),
    foreignKey({
      name: 'recognition_recipients_recognition',
      columns: [t.organizationId, t.recognitionId],
      foreignColumns: [recognitions.organizationId, recognitions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'recognition_recipients_person_fk',
      columns: [t.organizationId, t.recipientId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

export const recognitionValues = pgTable(
  'recognition_values',
  { ...ofRecognition, valueId: integer().notNull(), position: smallint().notNull() },
  t => [
    primaryKey({ columns: [t.organizationId, t.recognitionId, t.valueId] }),
    index('recognition_values_value').on(t.organizationId, t.valueId, t.recognitionId),
    foreignKey({
      name: 'recognition_values_recognition',
      columns: [t.organizationId, t.recognitionId],
      foreignColumns: [recognitions.organizationId, recognitions.id],
    }).onDelete('cascade'),
    foreignKey({
      name: 'recognition_values_value_fk',
      columns: [t.organizationId, t.valueId],
      foreignColumns: [values.organizationId, values.id],
    }),
  ],
)

export const comments = pgTable(
  'comments',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    ...ofRecognition,
    authorId: integer().notNull(),
    text: text().notNull(),
    source: text().notNull().default('web'),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
    deletedAt: moment(),
  },
  t => [
    index('comments_recognition').on(t.organizationId, t.recognitionId, t.id),
    index('comments_by_author').on(t.organizationId, t.authorId, t.id),
    foreignKey({
      name: 'comments_recognition_fk',
      columns: [t.organizationId, t.recognitionId],
      foreignColumns: [recognitions.organizationId, recognitions.id],
    }),
    foreignKey({
      name: 'comments_author',
      columns: [t.organizationId, t.authorId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)

/** Applause for a recognition, paid from the giver's balance; at most one a person and recognition. */
export const hi5s = pgTable(
  'hi5s',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    ...ofRecognition,
    giverId: integer().notNull(),
    comment: text(),
    createdAt: createdAt(),
  },
  t => [
    uniqueIndex('hi5s_once').on(t.organizationId, t.recognitionId, t.giverId),
    index('hi5s_by_giver').on(t.organizationId, t.giverId, t.id),
    index('hi5s_time').on(t.organizationId, t.createdAt),
    foreignKey({
      name: 'hi5s_recognition',
      columns: [t.organizationId, t.recognitionId],
      foreignColumns: [recognitions.organizationId, recognitions.id],
    }),
    foreignKey({
      name: 'hi5s_giver',
      columns: [t.organizationId, t.giverId],
      foreignColumns: [people.organizationId, people.id],
    }),
  ],
)
