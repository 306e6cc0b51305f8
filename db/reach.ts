import postgres from 'postgres'
import { soonAgain } from './client'

const patienceMs = 3000

/**
 * Asks a database whether it is there, over one connection of its own: a pool whose connections are all busy is no database
 * that is gone. Whoever asks while a question is under way gets its answer.
 */
export function reachOf(url: string) {
  const sql = postgres(url, {
    max: 1,
    connect_timeout: patienceMs / 1000,
    backoff: soonAgain,
    onnotice: () => {},
    connection: { application_name: 'laurel reach' },
  })
  let asking: Promise<boolean> | undefined

  async function ask(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined
    const tired = new Promise<boolean>(resolve => {
      // An answer may have come while this process was too busy to read it, and is read before the second turn of the loop.
      timer = setTimeout(() => setImmediate(() => setImmediate(() => resolve(false))), patienceMs)
    })
    const answered = sql`select 1`.then(
      () => true,
      () => false,
    )
    const there = await Promise.race([answered, tired])
    clearTimeout(timer)
    asking = undefined
    return there
  }
  return {
    /** Whether it answers within three seconds. Never throws. */
    answers: () => {
      asking ??= ask()
      return asking
    },
    end: () => sql.end({ timeout: 1 }),
  }
}
