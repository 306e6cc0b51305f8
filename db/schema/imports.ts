import { foreignKey, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { tasks } from './performance'

/** A row of a list of people, as it was sent, and what becoming so would change. Forgotten after a week. */
export const importRows = pgTable(
  'import_rows',
  {
    organizationId: integer().notNull(),
    taskId: uuid().notNull(),
    /** Where it stands in the file: a spreadsheet's own count, its first line being the headings. */
    row: integer().notNull(),
    cells: jsonb().$type<Record<string, string>>().notNull(),
    /** Null until it has been checked. */
    state: text({ enum: ['new', 'changed', 'unchanged', 'wrong'] }),
    /** By field, before and after. */
    changes: jsonb().$type<Record<string, [before: string | null, after: string | null]>>().notNull().default({}),
    /** By field, what is wrong there. */
    errors: jsonb().$type<Record<string, string>>().notNull().default({}),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.taskId, t.row] }),
    index('import_rows_state').on(t.organizationId, t.taskId, t.state, t.row),
    foreignKey({
      name: 'import_rows_task',
      columns: [t.organizationId, t.taskId],
      foreignColumns: [tasks.organizationId, tasks.id],
    }).onDelete('cascade'),
  ],
)
