import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@/db/embedded/start'
import { startBalancer } from './balancer'
import { freePort, laurelProcess } from './laurel-process'
import { lookInto } from './own-laurel'
import { startReplica } from './replica'

/**
 * Two servers on one database with the demo company and one read replica of it, and a balancer in front of them: what several
 * servers share, and nothing else.
 */
export async function severalLaurels(settings: Record<string, string> = {}) {
  mkdirSync('.cache', { recursive: true })
  const dataDir = mkdtempSync(join('.cache', 'several laurels '))
  const database = await startEmbeddedPostgres({ dataDir, durable: false })
  const replica = await startReplica(dataDir, database.url, join(dataDir, 'replica'))
  const balancer = await startBalancer(() => servers.map(({ port }) => port))
  const url = `http://localhost:${balancer.port}`
  const databases = {
    DATABASE_URL: database.url,
    // The same database, by a name of its own for who looks at its connections.
    DATABASE_DIRECT_URL: `${database.url}?application_name=direct`,
    DATABASE_REPLICA_URL: replica.url,
  }
  const usual = { ...databases, DATA_DIR: dataDir, LAUREL_DEMO: '1', PUBLIC_URL: url, ...settings }
  const servers = [laurelProcess(await freePort(), usual), laurelProcess(await freePort(), usual)] as const
  writeFileSync(join(dataDir, 'database-url'), database.url, { mode: 0o600 })
  return {
    /** The balancer's address: the one that people know. */
    url,
    dataDir,
    servers,
    replica,
    start: () => Promise.all(servers.map(server => server.start())),
    look: <T extends Record<string, unknown>>(query: string) => lookInto<T>(database.url, query),
    async end() {
      await balancer.close()
      await Promise.all(servers.map(server => server.stop()))
      await replica.stop()
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
