/** A calendar feed one has, or may have: `link` is null where there is none. Moments are ISO 8601. */
export type CalendarFeed = {
  kind: 'own_leave' | 'team_leave' | 'events'
  link: { madeAt: string; readAt: string | null } | null
}
