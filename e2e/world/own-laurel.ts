import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import postgres from 'postgres'

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** A Laurel of the test's own, with its own embedded database and the demo company: one that may be killed. */
export async function ownLaurel() {
  mkdirSync('.cache', { recursive: true })
  const dataDir = mkdtempSync(join('.cache', 'own laurel '))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const { DATABASE_URL: _, ...inherited } = process.env
  let laurel: ChildProcess | undefined
  let printed = ''

  async function healthy(within = 60_000) {
    for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(100)) {
      const ok = await fetch(`${url}/health`).then(
        response => response.ok,
        () => false,
      )
      if (ok) return
    }
    throw new Error(`Not healthy within ${within} ms`)
  }

  return {
    url,
    dataDir,
    healthy,
    /** Starts it; `settings` beside the usual ones. */
    async start(settings: Record<string, string> = {}) {
      const env = {
        ...inherited,
        PORT: String(port),
        PUBLIC_URL: url,
        DATA_DIR: dataDir,
        LAUREL_DEMO: '1',
        NODE_OPTIONS: '',
        LOG_LEVEL: 'silent',
        ...settings,
      }
      laurel = spawn(process.execPath, ['bin/start.mjs'], { env, stdio: ['ignore', 'pipe', 'ignore'] })
      laurel.stdout?.on('data', part => {
        printed += part
      })
      await healthy()
    },
    /** All it has said to whoever started it. */
    printed: () => printed,
    /** kill -9, as a power cut would. */
    async kill() {
      laurel?.kill('SIGKILL')
      if (laurel?.exitCode === null && !laurel.signalCode) await once(laurel, 'exit')
    },
    killPostgres() {
      process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    },
    /** Looks inside with raw SQL; the address is read anew, since a restart may move it. */
    async look<T extends Record<string, unknown>>(query: string): Promise<T[]> {
      const sql = postgres(readFileSync(join(dataDir, 'database-url'), 'utf8').trim(), { max: 1 })
      try {
        return (await sql.unsafe(query)) as unknown as T[]
      } finally {
        await sql.end()
      }
    },
    async end() {
      laurel?.kill('SIGTERM')
      if (laurel?.exitCode === null && !laurel.signalCode) await once(laurel, 'exit')
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export type OwnLaurel = Awaited<ReturnType<typeof ownLaurel>>
