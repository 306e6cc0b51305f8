import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startEmbeddedPostgres } from '@/db/embedded/start'
import { startBalancer } from './balancer'
import { freePort, laurelProcess } from './laurel-process'
import { lookInto } from './own-laurel'

/** Two servers on one database with the demo company, and a balancer in front of them: what several servers share, and nothing else. */
export async function severalLaurels(settings: Record<string, string> = {}) {
  mkdirSync('.cache', { recursive: true })
  const dataDir = mkdtempSync(join('.cache', 'several laurels '))
  const database = await startEmbeddedPostgres({ dataDir, durable: false })
  const balancer = await startBalancer(() => servers.map(({ port }) => port))
  const url = `http://localhost:${balancer.port}`
  const usual = { DATABASE_URL: database.url, DATA_DIR: dataDir, LAUREL_DEMO: '1', PUBLIC_URL: url, ...settings }
  const servers = [laurelProcess(await freePort(), usual), laurelProcess(await freePort(), usual)] as const
  writeFileSync(join(dataDir, 'database-url'), database.url, { mode: 0o600 })
  return {
    /** The balancer's address: the one that people know. */
    url,
    dataDir,
    servers,
    start: () => Promise.all(servers.map(server => server.start())),
    look: <T extends Record<string, unknown>>(query: string) => lookInto<T>(database.url, query),
    async end() {
      await balancer.close()
      await Promise.all(servers.map(server => server.stop()))
      await database.stop()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
