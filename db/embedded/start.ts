import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accountFor } from './account'
import { findBinaries } from './binaries'
import { ensureCluster } from './cluster'
import { ensureDatabase } from './database'
import { lockDataDirectory } from './lock'
import { choosePort } from './port'
import { stopLeftovers } from './processes'
import type { Installation } from './run'
import { PortTaken, type Server, startServer } from './server'

export type EmbeddedPostgres = {
  url: string
  /** Ends when PostgreSQL ends, asked or not. */
  exited: Promise<void>
  stop(): Promise<void>
}

export type EmbeddedPostgresOptions = {
  dataDir: string
  /** `false` switches fsync off: for tests only. */
  durable?: boolean
  port?: number
  /** How many may be open at once. */
  connections?: number
  log?: (line: string) => void
}

/** Starts the PostgreSQL that comes with Laurel on a data directory, recovering whatever the last run left there. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { durable = true, connections = 100, log = () => {} } = options
  const dataDir = resolve(options.dataDir)
  const cluster = join(dataDir, 'postgres')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })

  const unlock = await lockDataDirectory(dataDir)
  let server: Server | undefined
  try {
    const account = accountFor(dataDir, cluster)
    const installation = { native: findBinaries(dataDir, account), account }
    await stopLeftovers(cluster, log)
    const password = await ensureCluster(installation, dataDir, durable)
    const started = await startOnFreePort(installation, dataDir, { durable, connections, log, port: options.port })
    server = started.server
    const url = `postgres://laurel:${password}@127.0.0.1:${started.port}/laurel`
    await ensureDatabase(url)

    let stopping: Promise<void> | undefined
    const stop = () => {
      stopping ??= started.server.stop().finally(unlock)
      return stopping
    }
    return { url, exited: started.server.exited, stop }
  } catch (problem) {
    await server?.stop()
    unlock()
    throw problem
  }
}

async function startOnFreePort(
  installation: Installation,
  dataDir: string,
  options: { durable: boolean; connections: number; log: (line: string) => void; port?: number },
): Promise<{ server: Server; port: number }> {
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(dataDir, options.port)
    try {
      return { server: await startServer(installation, dataDir, { ...options, port }), port }
    } catch (problem) {
      if (!(problem instanceof PortTaken) || attempt === 5) throw problem
    }
  }
}
