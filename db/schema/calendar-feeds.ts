import { foreignKey, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core'
import { createdAt, moment } from './columns'
import { people } from './people'

/**
 * Calendars that somebody's own calendar program subscribes to. Whoever has the link reads, so only its token's sha-256 is
 * kept, and each person has one link of a kind: a new one ends the one before.
 */
export const calendarFeeds = pgTable(
  'calendar_feeds',
  {
    organizationId: integer().notNull(),
    personId: integer().notNull(),
    kind: text({ enum: ['own_leave', 'team_leave', 'events'] }).notNull(),
    tokenHash: text().notNull().unique(),
    createdAt: createdAt(),
    lastReadAt: moment(),
    revokedAt: moment(),
  },
  t => [
    primaryKey({ columns: [t.organizationId, t.personId, t.kind] }),
    foreignKey({
      name: 'calendar_feeds_person',
      columns: [t.organizationId, t.personId],
      foreignColumns: [people.organizationId, people.id],
    }).onDelete('cascade'),
  ],
)
