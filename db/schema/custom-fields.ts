import { foreignKey, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt } from './columns'
import { organizations } from './organizations'
import { people } from './people'

/** Something a company notes of its people beyond the usual. */
export const customFields = pgTable(
  'custom_fields',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    name: text().notNull(),
    /** Who reads it, beside administrators. */
    privacy: text({ enum: ['everyone', 'manager_and_employee', 'administrators'] })
      .notNull()
      .default('manager_and_employee'),
    position: integer().notNull().default(0),
    createdAt: createdAt(),
  },
  t => [unique('custom_fields_in_organization').on(t.organizationId, t.id)],
)

/** What is noted of one person. */
export const customFieldRecords = pgTable(
  'custom_field_records',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    customFieldId: integer().notNull(),
    content: text().notNull(),
    createdAt: createdAt(),
    modifiedAt: createdAt(),
  },
  t => [
    unique('custom_field_records_once').on(t.organizationId, t.personId, t.customFieldId),
    foreignKey({
      name: 'custom_field_records_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }),
    foreignKey({
      name: 'custom_field_records_field',
      columns: [t.organizationId, t.customFieldId],
      foreignColumns: [customFields.organizationId, customFields.id],
    }),
  ],
)
