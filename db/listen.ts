import postgres from 'postgres'
import { env } from '@/lib/env'

/**
 * Listens to a channel on one connection of its own, which comes back by itself, less and less often while the database is away.
 * `listening` is called each time it has: whatever was said in between is lost.
 */
export function listenTo(channel: string, heard: (payload: string) => void, listening: () => void) {
  const sql = postgres(env().DATABASE_URL!, {
    max: 1,
    onnotice: () => {},
    connection: { application_name: 'laurel live' },
  })
  // When even the first attempt fails, the caller notices that it hears nothing of itself, and begins anew.
  sql.listen(channel, heard, listening).catch(() => {})
  return { end: () => sql.end({ timeout: 1 }).catch(() => {}) }
}
