import { createHash } from 'node:crypto'

/** Held by a backup: whoever would remove a stored file meanwhile waits, or a row in the backup would point at nothing. */
export const filesLock = createHash('sha256').update('laurel stored files').digest().readInt32BE(0)
