import { sql } from 'drizzle-orm'
import { acrossOrganizations } from '@/db'
import { filesLock } from '@/db/backup/files-lock'
import { enqueue } from '@/lib/jobs/queue'
import { removeStoredFile } from '@/lib/storage'

const backupTakes = 5 * 60_000

/** Removes a stored file that no row names any more; after a running backup, whose rows may name it still. */
export const forgetFile = (name: string) =>
  acrossOrganizations(async tx => {
    const [row] = await tx.execute<{ free: boolean }>(
      sql`select pg_try_advisory_xact_lock_shared(${filesLock}) as free`,
    )
    if (row!.free) await removeStoredFile(name)
    else await enqueue(tx, 'forget_file', { name }, new Date(Date.now() + backupTakes))
    return row!.free
  })
