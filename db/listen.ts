import postgres from 'postgres'
import { directDatabaseUrl } from '@/lib/env'
import { soonAgain } from './client'

/**
 * Listens to a channel on one connection of its own, which comes back by itself when the database was away.
 * `listening` is called each time it has: whatever was said in between is lost.
 */
export function listenTo(channel: string, heard: (payload: string) => void, listening: () => void) {
  const sql = postgres(directDatabaseUrl()!, {
    max: 1,
    backoff: soonAgain,
    onnotice: () => {},
    connection: { application_name: 'laurel live' },
  })
  // When even the first attempt fails, the caller notices that it hears nothing of itself, and begins anew.
  sql.listen(channel, heard, listening).catch(() => {})
  return { end: () => sql.end({ timeout: 1 }).catch(() => {}) }
}
