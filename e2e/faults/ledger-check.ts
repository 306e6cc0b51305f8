import { closeDatabase } from '@/db'
import { verifyLedger } from '@/lib/domain/leave/verify'

/** Run by itself against the database that DATABASE_URL names: prints what the books and the requests disagree about. */
export async function main(): Promise<number> {
  const found = await verifyLedger()
  console.error(JSON.stringify(found))
  await closeDatabase()
  return found.length === 0 ? 0 : 1
}
