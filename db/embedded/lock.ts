import { join } from 'node:path'
import { takeLock } from '../../bin/lib/process-lock.mjs'

/** One Laurel per data directory. Returns the function that releases it; throws when a living Laurel holds it. */
export function lockDataDirectory(dataDir: string): () => void {
  const lock = takeLock(join(dataDir, 'laurel.lock'))
  if ('release' in lock) return lock.release
  throw new Error(
    `Laurel is already running on ${dataDir} (process ${lock.owner}). Stop it first, or give this one another DATA_DIR.`,
  )
}
