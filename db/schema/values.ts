import { foreignKey, index, integer, pgTable, text, unique } from 'drizzle-orm/pg-core'
import { createdAt, moment, publicId } from './columns'
import { organizations } from './organizations'

/** What a company stands for; a recognition names the values it saw lived. */
export const values = pgTable(
  'values',
  {
    id: integer().primaryKey().generatedByDefaultAsIdentity(),
    uuid: publicId(),
    organizationId: integer()
      .notNull()
      .references(() => organizations.id),
    name: text().notNull(),
    description: text().notNull().default(''),
    parentId: integer(),
    /** Storage name of its picture, see pictures. */
    picture: text(),
    tint: text({ enum: ['laurel', 'lagoon', 'sky', 'iris', 'plum', 'rose', 'clay', 'honey', 'moss'] })
      .notNull()
      .default('laurel'),
    position: integer().notNull().default(0),
    createdAt: createdAt(),
    archivedAt: moment(),
  },
  t => [
    unique('values_in_organization').on(t.organizationId, t.id),
    index('values_parent').on(t.organizationId, t.parentId),
    foreignKey({
      name: 'values_parent_fk',
      columns: [t.organizationId, t.parentId],
      foreignColumns: [t.organizationId, t.id],
    }),
  ],
)
