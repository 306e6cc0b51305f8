import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { takeLock } from '../../bin/lib/process-lock.mjs'

/** How long a Laurel that is just ending, or was just killed, may take to be gone. */
const patience = 2_000

/** One Laurel per data directory. Returns the function that releases it; throws when a living Laurel keeps it. */
export async function lockDataDirectory(dataDir: string): Promise<() => void> {
  const deadline = Date.now() + patience
  for (;;) {
    const lock = takeLock(join(dataDir, 'laurel.lock'))
    if ('release' in lock) return lock.release
    if (Date.now() > deadline)
      throw new Error(
        `Laurel is already running on ${dataDir} (process ${lock.owner}). Stop it first, or give this one another DATA_DIR.`,
      )
    await sleep(50)
  }
}
