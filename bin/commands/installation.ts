import { createHmac } from 'node:crypto'
import { type Reached, reachDatabase } from '../../db/embedded/reach'
import { mintSecrets } from '../../lib/auth/mint-secrets'
import { readSettings } from '../../lib/env'
import { storage } from '../../lib/storage'
import type { Place } from '../../lib/storage/place'

export type Installation = Reached & {
  dataDir: string
  /** The stored files, where the settings say that they are. */
  files: Place
  /** What tells one installation's secrets from another's, without telling anything about them. */
  secrets: string
}

/** The installation that the settings name, as `npm start` with the same ones would run it; from here on they say where its database is. */
export async function reachInstallation(): Promise<Installation> {
  const { DATABASE_URL, DATABASE_DIRECT_URL, DATABASE_OWNER_URL, DATA_DIR } = readSettings(process.env)
  // Who sees to a whole database at once is its owner, and goes past a pooler.
  const reached = await reachDatabase(DATABASE_OWNER_URL ?? DATABASE_DIRECT_URL ?? DATABASE_URL, DATA_DIR)
  if (!DATABASE_URL) Object.assign(process.env, mintSecrets(DATA_DIR, process.env))
  process.env.DATABASE_URL = reached.url
  const { NEXTAUTH_SECRET = '', JWT_SECRET = '' } = readSettings(process.env)
  const secrets = createHmac('sha256', NEXTAUTH_SECRET).update(`laurel backup ${JWT_SECRET}`).digest('hex').slice(0, 16)
  return { ...reached, dataDir: DATA_DIR, files: storage(), secrets }
}
