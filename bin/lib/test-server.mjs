import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { identityOf } from './process-lock.mjs'
import { start } from './run.mjs'

/**
 * Starts Laurel as everybody does, on a free port and an empty data directory.
 * @param {string} root
 * @returns {Promise<{ env: Record<string, string>, stop: () => Promise<boolean> }>} the settings that tests need, and
 *   the way to stop it, which says whether it ended by itself, in time and without complaint
 */
export async function startTestServer(root) {
  const cache = join(root, '.cache')
  const dataDir = join(cache, `test-data-${process.pid}`)
  const logFile = join(cache, 'test-server.log')
  removeOldData(cache)
  mkdirSync(dataDir, { recursive: true })
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))

  const port = await freePort()
  const url = `http://localhost:${port}`
  // Where the tests' own OpenID provider will listen, in Google's place.
  const oidc = `http://127.0.0.1:${await freePort()}`
  // And where people of the tests sign in to the portal, by Google and by a provider of their own.
  const portal = `http://localhost:${await freePort()}`
  const client = { ID: 'laurel-tests', SECRET: randomBytes(16).toString('hex') }
  const env = {
    PORT: `${port}`,
    PUBLIC_URL: url,
    DATA_DIR: dataDir,
    LAUREL_DEMO: '1',
    LAUREL_TEST_OIDC: oidc,
    GOOGLE_USERINFO_URL: `${oidc}/userinfo`,
    LAUREL_TEST_PORTAL_OIDC: portal,
    GOOGLE_ISSUER: portal,
    GOOGLE_CLIENT_ID: client.ID,
    GOOGLE_CLIENT_SECRET: client.SECRET,
    OIDC_ISSUER: portal,
    OIDC_CLIENT_ID: client.ID,
    OIDC_CLIENT_SECRET: client.SECRET,
    OIDC_NAME: 'Acme ID',
    CORS_ORIGINS: 'https://app.example',
    // All tests come from one address: limits are counted, and met by none but those that are about them.
    RATE_LIMIT_PER_MINUTE: '100000000',
    JWT_SECRET: process.env.JWT_SECRET || randomBytes(32).toString('hex'),
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || randomBytes(32).toString('hex'),
    ...(process.env.DATABASE_URL ? {} : { LAUREL_FSYNC: 'off' }),
  }
  const log = openSync(logFile, 'w')
  const server = start(process.execPath, [join(root, 'bin', 'start.mjs')], {
    env,
    onOutput: chunk => writeSync(log, chunk),
  })
  let code
  server.exited.then(exitCode => {
    code = exitCode
    closeSync(log)
  })
  const deadline = Date.now() + 180_000
  while (!(await isHealthy(url))) {
    if (code === undefined && Date.now() < deadline) continue
    server.signal('SIGKILL')
    await server.exited
    throw new Error(`The server did not start:\n${readFileSync(logFile, 'utf8').slice(-4000)}`)
  }

  const stop = async () => {
    server.signal('SIGTERM')
    const inTime = await Promise.race([server.exited.then(() => true), sleep(30_000, false, { ref: false })])
    if (!inTime) server.signal('SIGKILL')
    await server.exited
    if (inTime && code === 0) return true
    console.error(
      `The server did not stop as it should (exit code ${code}):\n${readFileSync(logFile, 'utf8').slice(-4000)}`,
    )
    return false
  }
  const databaseFile = join(dataDir, 'database-url')
  const DATABASE_URL =
    process.env.DATABASE_URL || (existsSync(databaseFile) ? readFileSync(databaseFile, 'utf8').trim() : '')
  return { env: { ...env, LAUREL_URL: url, LAUREL_TEST_LOG: logFile, DATABASE_URL }, stop }
}

async function isHealthy(url) {
  try {
    const response = await fetch(`${url}/health`, { signal: AbortSignal.timeout(5_000) })
    await response.arrayBuffer()
    if (response.status === 200) return true
  } catch {
    // not listening yet
  }
  await sleep(100)
  return false
}

/** What a run left that was killed. */
function removeOldData(cache) {
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const pid = /^test-data-(\d+)$/.exec(name)?.[1]
    if (pid && !identityOf(Number(pid))) rmSync(join(cache, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

/** A port nobody listens on right now. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}
