import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { runNode } from '../bin/lib/run.mjs'
import { stepsOf } from './again.mjs'
import { serve, startLaurel } from './server.mjs'
import { startTap } from './tap.mjs'

/**
 * What both baselines answer, and what (b) asks the database for: each reading operation is sent to a second Laurel, whose
 * statements are written down on their way, and each write, of which `steps` say how to do the same once more (`again.mjs`).
 * @param {string} root
 * @param {string} databaseUrl
 * @param {import('./operations.mjs').Operation[]} operations
 * @returns {Promise<{ status: number, type: string, body: string, statements: import('./tap.mjs').Statement[], steps?: import('./again.mjs').Step[], problem?: string }[]>}
 *   in their order; with `problem` alone for what was refused
 */
export async function recordAnswers(root, databaseUrl, operations) {
  const tap = await startTap(databaseUrl)
  const laurel = await startLaurel(root, {
    name: 'recorded',
    databaseUrl: tap.url,
    // What an answer takes that is not remembered.
    settings: { ANSWER_MEMORY: '0' },
  })
  try {
    const answers = []
    for (const operation of operations)
      answers.push(await recordOne(laurel.url, operation, tap).catch(({ message }) => ({ problem: message })))
    return answers
  } finally {
    await laurel.stop()
    tap.close()
  }
}

/** A job or the queue's own polling may ask something at the same moment: none of the request. */
const own = ({ text }) => text && !/graphile_worker|^(begin|commit|listen)/i.test(text)

async function recordOne(url, { path, method = 'GET', headers, body, name }, tap) {
  const ask = async (mark = '') => {
    tap.take()
    const response = await fetch(url + path, { method, headers, body: body?.replaceAll('[<id>]', mark) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${name} answers ${response.status}: ${text.slice(0, 300)}`)
    const type = response.headers.get('content-type') ?? 'text/plain'
    return { status: response.status, type, body: text, statements: tap.take(), mark }
  }
  // The first requests also note that a key was used, and fill caches.
  for (let warming = 0; warming < 2; warming++) await ask(`w${Date.now()}`)
  if (method !== 'GET') return recordWrite(name, ask)
  // The shortest of three is the operation alone.
  let shortest
  for (let time = 0; time < 3; time++) {
    const answer = await ask()
    const statements = answer.statements.filter(own)
    if (!shortest || statements.length < shortest.statements.length) shortest = { ...answer, statements }
  }
  return shortest
}

/** Done until two times have sent the same statements: what a job of the time before has asked meanwhile is in one of them only. */
async function recordWrite(name, ask) {
  const seen = new Map()
  for (let time = 0; time < 12; time++) {
    await sleep(700)
    const answer = await ask(`r${Date.now()}`)
    const told = answer.statements.map(({ text }) => text).join('\n')
    const before = seen.get(told)
    if (before) return { ...answer, steps: stepsOf(before, answer) }
    seen.set(told, answer)
  }
  throw new Error(`${name} sends other statements each time`)
}

/**
 * Starts baseline (a), a bare Next application, built once into .cache, and (b), bare node:http and postgres.js.
 * @param {string} root
 * @param {string} databaseUrl
 * @param {Awaited<ReturnType<typeof recordAnswers>>} answers
 */
export async function startBaselines(root, databaseUrl, answers) {
  const file = join(root, '.cache', `bench-answers-${process.pid}.json`)
  writeFileSync(file, JSON.stringify(answers))
  process.on('exit', () => rmSync(file, { force: true }))
  const app = join(root, '.cache', 'bench-next')
  const next = join(root, 'node_modules', 'next', 'dist', 'bin', 'next')
  const env = { BENCH_ANSWERS: file, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }
  mkdirSync(app, { recursive: true })
  cpSync(join(root, 'bench', 'baseline'), app, { recursive: true })
  if (!existsSync(join(app, '.next', 'BUILD_ID'))) {
    const code = await runNode([next, 'build', app, '--webpack'], { env, onOutput: () => {} })
    if (code !== 0) throw new Error(`The bare Next application did not build (exit code ${code}).`)
  }
  const bare = await serve(root, 'next', port => ({ args: [next, 'start', app, '-p', `${port}`], env, health: '/0' }))
  const sql = await serve(root, 'sql', port => ({
    args: [join(root, 'bench', 'bare-sql.mjs'), `${port}`, file, databaseUrl],
    health: '/0',
  }))
  return { next: bare, sql, stop: () => Promise.all([bare.stop(), sql.stop()]) }
}
