import { randomBytes } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { start } from '../bin/lib/run.mjs'
import { freePort } from '../bin/lib/test-server.mjs'
import { childrenOf } from './cpu.mjs'

const secret = () => randomBytes(32).toString('hex')
const secrets = { JWT_SECRET: secret(), NEXTAUTH_SECRET: secret() }

/** @typedef {{ url: string, node: number, stop: () => Promise<void> }} Running */

/**
 * Starts a program that serves HTTP, and waits until it does.
 * @param {string} root the project
 * @param {string} name of its log, .cache/bench-<name>.log
 * @param {(port: number) => { args: string[], env?: Record<string, string | undefined>, health?: string }} program
 * @returns {Promise<Running>} where it listens, its process, and how to end it; throws with its log's end when it does not start
 */
export async function serve(root, name, program) {
  const port = await freePort()
  const { args, env = {}, health = '/' } = program(port)
  const url = `http://127.0.0.1:${port}`
  mkdirSync(join(root, '.cache'), { recursive: true })
  const file = join(root, '.cache', `bench-${name}.log`)
  const log = openSync(file, 'w')
  const server = start(process.execPath, args, { env, onOutput: chunk => writeSync(log, chunk) })
  let ended = false
  server.exited.then(() => {
    ended = true
    closeSync(log)
  })
  const stop = async () => {
    server.signal('SIGTERM')
    const inTime = await Promise.race([server.exited.then(() => true), sleep(20_000, false, { ref: false })])
    if (!inTime) server.signal('SIGKILL')
    await server.exited
  }
  for (const deadline = Date.now() + 120_000; !(await answers(url + health)); await sleep(100)) {
    if (!ended && Date.now() < deadline) continue
    await stop()
    throw new Error(`${name} did not start:\n${readFileSync(file, 'utf8').slice(-3000)}`)
  }
  // What we started is the leash; the program is its only child.
  return { url, node: childrenOf(server.pid)[0], stop }
}

const answers = url =>
  fetch(url).then(
    async response => {
      await response.arrayBuffer()
      return true
    },
    () => false,
  )

/**
 * Starts Laurel as it runs in production, without limits and logs.
 * @param {string} root
 * @param {{ name?: string, databaseUrl?: string, settings?: Record<string, string> }} [options] a database to share, without
 *   which it brings its own, empty one; more settings
 * @returns {Promise<Running & { databaseUrl: string, secret: string }>}
 */
export async function startLaurel(root, { name = 'laurel', databaseUrl = '', settings = {} } = {}) {
  const dataDir = join(root, '.cache', `bench-${name}-${process.pid}`)
  mkdirSync(dataDir, { recursive: true })
  process.on('exit', () => rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 }))
  const server = await serve(root, name, port => ({
    args: [join(root, 'bin', 'start.mjs')],
    health: '/health',
    env: {
      ...secrets,
      PORT: `${port}`,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      DATA_DIR: dataDir,
      DATABASE_URL: databaseUrl,
      LAUREL_DEMO: '0',
      RATE_LIMIT_PER_MINUTE: '0',
      LOG_LEVEL: 'silent',
      ...settings,
    },
  }))
  const url = databaseUrl || readFileSync(join(dataDir, 'database-url'), 'utf8').trim()
  return { ...server, databaseUrl: url, secret: secrets.NEXTAUTH_SECRET }
}
