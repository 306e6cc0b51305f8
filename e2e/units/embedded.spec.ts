import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@playwright/test'
import { buildSync } from 'esbuild'
import postgres from 'postgres'
import { startEmbeddedPostgres } from '@/db/embedded/start'

/** A folder of this test alone, with a space in its name on purpose. */
let folder: string

test.beforeEach(() => {
  mkdirSync('.cache', { recursive: true })
  folder = mkdtempSync(join('.cache', 'embedded test '))
})
test.afterEach(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

test('starts an empty database, and the next start finds what was written', async () => {
  const dataDir = join(folder, 'data')
  const first = await startEmbeddedPostgres({ dataDir })
  await rows(first.url, 'kept')
  await first.stop()
  expect(postgresProcesses(dataDir)).toEqual([])

  const second = await startEmbeddedPostgres({ dataDir })
  expect(await rows(second.url)).toEqual(['kept'])
  expect(second.url, 'the port stays').toBe(first.url)
  await second.stop()
})

test('compares and lowers letters of every language', async () => {
  const { url, stop } = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  const sql = postgres(url, { max: 1 })
  const [row] =
    await sql`SELECT lower('ÄÉŁ') AS lower, 'Ä' ILIKE 'ä' AS alike, current_setting('server_encoding') AS encoding`
  expect(row).toEqual({ lower: 'äéł', alike: true, encoding: 'UTF8' })
  await sql.end()
  await stop()
})

test('listens on the loopback address only and wants the password', async () => {
  const { url, stop } = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  await expect(rows(url.replace(/:[^:@]+@/, ':wrong@'))).rejects.toThrow(/password authentication failed/)
  const sql = postgres(url, { max: 1 })
  const [row] =
    await sql`SELECT current_setting('listen_addresses') AS addresses, current_setting('unix_socket_directories') AS sockets`
  expect(row).toEqual({ addresses: '127.0.0.1', sockets: '' })
  await sql.end()
  await stop()
})

test('keeps every acknowledged row when PostgreSQL is killed', async () => {
  const first = await startEmbeddedPostgres({ dataDir: folder })
  await rows(first.url, 'acknowledged')
  process.kill(postmaster(folder), 'SIGKILL')
  await first.exited
  await first.stop()

  const second = await startEmbeddedPostgres({ dataDir: folder })
  expect(await rows(second.url)).toEqual(['acknowledged'])
  await second.stop()
})

test('recovers after Laurel itself was killed, though PostgreSQL may still be running', async () => {
  const { laurel, url } = await startInProcess(folder)
  await rows(url, 'acknowledged')
  laurel.kill('SIGKILL')

  const next = await startEmbeddedPostgres({ dataDir: folder })
  expect(await rows(next.url)).toEqual(['acknowledged'])
  await next.stop()
  expect(postgresProcesses(folder)).toEqual([])
})

test('PostgreSQL ends by itself when Laurel was killed', async () => {
  const { laurel, url } = await startInProcess(folder)
  await rows(url, 'anything')
  laurel.kill('SIGKILL')
  await expect.poll(() => postgresProcesses(folder), { timeout: 10_000 }).toEqual([])
})

test('a second Laurel on the same data is told so, and disturbs nothing', async () => {
  const first = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  const message = /already running on .* \(process \d+\)/
  await expect(startEmbeddedPostgres({ dataDir: folder })).rejects.toThrow(message)
  await expect(startInProcess(folder)).rejects.toThrow(message)
  expect(await rows(first.url, 'undisturbed')).toEqual(['undisturbed'])
  await first.stop()
})

test('of many starts at the same moment, after a crash, one wins', async () => {
  const { laurel } = await startInProcess(folder)
  laurel.kill('SIGKILL')
  const starts = await Promise.allSettled([1, 2, 3, 4].map(() => startInProcess(folder)))
  const winners = starts.filter(start => start.status === 'fulfilled')
  expect(winners).toHaveLength(1)
  expect(await rows(winners[0]!.value.url, 'one')).toEqual(['one'])
  winners[0]!.value.laurel.kill('SIGTERM')
  await expect.poll(() => postgresProcesses(folder), { timeout: 10_000 }).toEqual([])
})

test("a pid file that names a stranger's process harms neither", async () => {
  const first = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  const stale = readFileSync(pidFile, 'utf8')
  await first.stop()

  const stranger = spawn('sleep', ['60'])
  writeFileSync(pidFile, stale.replace(/^\d+/, `${stranger.pid}`))
  const second = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  await second.stop()
  expect(stranger.exitCode).toBeNull()
  expect(stranger.signalCode).toBeNull()
  stranger.kill()
})

test('takes another port when the remembered one is taken', async () => {
  const first = await startEmbeddedPostgres({ dataDir: join(folder, 'one'), durable: false })
  mkdirSync(join(folder, 'two'))
  writeFileSync(join(folder, 'two', 'postgres-port'), new URL(first.url).port)
  const second = await startEmbeddedPostgres({ dataDir: join(folder, 'two'), durable: false })
  expect(new URL(second.url).port).not.toBe(new URL(first.url).port)
  await Promise.all([first.stop(), second.stop()])
})

test('an interrupted first start is begun anew, a lost password is replaced', async () => {
  mkdirSync(join(folder, 'postgres.new-00000000', 'cluster'), { recursive: true })
  const first = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  await rows(first.url, 'kept')
  await first.stop()
  rmSync(join(folder, 'postgres-password'))
  const second = await startEmbeddedPostgres({ dataDir: folder, durable: false })
  expect(await rows(second.url)).toEqual(['kept'])
  expect(second.url).not.toBe(first.url)
  await second.stop()
})

/** Adds a row when one is given, and returns them all. */
async function rows(url: string, value?: string): Promise<string[]> {
  const sql = postgres(url, { max: 1, onnotice: () => {} })
  try {
    await sql`CREATE TABLE IF NOT EXISTS note (value text NOT NULL)`
    if (value) await sql`INSERT INTO note VALUES (${value})`
    return (await sql<{ value: string }[]>`SELECT value FROM note`).map(row => row.value)
  } finally {
    await sql.end()
  }
}

/** Starts the database in a Node process of its own, so that it can be killed. */
async function startInProcess(dataDir: string): Promise<{ laurel: ChildProcess; url: string }> {
  const program = `import { startEmbeddedPostgres } from './db/embedded/start'
    const database = await startEmbeddedPostgres({ dataDir: process.argv[1] })
    process.on('SIGTERM', () => database.stop().then(() => process.exit()))
    setInterval(() => {}, 1000)
    console.log(database.url)`
  const bundle = buildSync({
    stdin: { contents: program, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    write: false,
  }).outputFiles[0]!.text
  const laurel = spawn(process.execPath, ['--input-type=module', '--eval', bundle, dataDir], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_OPTIONS: '' },
  })
  let said = ''
  laurel.stdout.on('data', chunk => {
    said += chunk
  })
  laurel.stderr.on('data', chunk => {
    said += chunk
  })
  while (!said.includes('postgres://')) {
    if (laurel.exitCode !== null) throw new Error(said)
    await sleep(10)
  }
  return { laurel, url: said.trim() }
}

const postmaster = (dataDir: string) =>
  Number.parseInt(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8'), 10)

/** The process in the pid file when it lives. A clean stop removes that file. */
function postgresProcesses(dataDir: string): number[] {
  try {
    const pid = postmaster(dataDir)
    process.kill(pid, 0)
    return [pid]
  } catch {
    return []
  }
}
