import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  return port
}

/** A server as `npm start` runs it, on a port of the test's choice: one that may be killed, and started again. */
export function laurelProcess(port: number, usual: Record<string, string>) {
  const url = `http://localhost:${port}`
  const { DATABASE_URL: _, ...inherited } = process.env
  let laurel: ChildProcess | undefined
  let printed = ''

  async function healthy(within = 150_000) {
    for (const deadline = Date.now() + within; Date.now() < deadline; await sleep(100)) {
      const ok = await fetch(`${url}/health`).then(
        response => response.ok,
        () => false,
      )
      if (ok) return
    }
    throw new Error(`Not healthy within ${within} ms`)
  }

  async function end(signal: NodeJS.Signals) {
    laurel?.kill(signal)
    if (laurel?.exitCode === null && !laurel.signalCode) await once(laurel, 'exit')
  }

  return {
    url,
    port,
    healthy,
    /** Starts it; `settings` beside the usual ones. */
    async start(settings: Record<string, string> = {}) {
      const env = { ...inherited, PORT: String(port), PUBLIC_URL: url, NODE_OPTIONS: '', LOG_LEVEL: 'silent' }
      laurel = spawn(process.execPath, ['bin/start.mjs'], {
        env: { ...env, ...usual, ...settings },
        stdio: ['ignore', 'pipe', 'ignore'],
      })
      laurel.stdout?.on('data', part => {
        printed += part
      })
      await healthy()
    },
    /** All it has said to whoever started it. */
    printed: () => printed,
    /** kill -9, as a power cut would. */
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
