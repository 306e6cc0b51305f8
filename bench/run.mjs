import { existsSync } from 'node:fs'
import postgres from 'postgres'
import { recordAnswers, startBaselines } from './baselines.mjs'
import { fillCompany } from './company.mjs'
import { memoryOf, parentOf } from './cpu.mjs'
import { drive, medianOf, warm } from './driving.mjs'
import { operationsOf } from './operations.mjs'
import { startLaurel } from './server.mjs'

/**
 * Starts Laurel and fills, records and measures one company after the other.
 * @param {string} root
 * @param {ReturnType<typeof import('./options.mjs').readOptions>} options
 * @param {(rows: import('./table.mjs').Row[]) => void} keep is given what there is after each measurement: a run is long
 * @returns {Promise<{ rows: import('./table.mjs').Row[], memory: number[] }>} the measurements; Laurel's memory in MB before, after them,
 *   and after each tenth of the load that `--memory` asks for
 */
export async function measure(root, options, keep) {
  if (!existsSync('/proc/self/stat')) throw new Error('CPU is read from /proc: the benchmark runs on Linux.')
  const laurel = await startLaurel(root)
  const sql = postgres(laurel.databaseUrl, { max: 1, onnotice: () => {} })
  try {
    const [{ pid }] = await sql`select pg_backend_pid() as pid`
    const context = { root, options, laurel, sql, postmaster: parentOf(pid) }
    const before = memoryOf(laurel.node)
    const rows = []
    let asked = []
    for (const size of options.sizes)
      asked = await measureCompany(context, size, row => {
        rows.push(row)
        keep(rows)
      })
    const memory = [before, memoryOf(laurel.node)]
    for (let part = 0; options.memory > 0 && part < 10; part++) {
      await loadFor(laurel, asked, options.memory / 10)
      memory.push(memoryOf(laurel.node))
    }
    return { rows, memory }
  } finally {
    await sql.end()
    await laurel.stop()
  }
}

/** Measures one company's operations, and gives them. */
async function measureCompany({ root, options, laurel, sql, postmaster }, size, tell) {
  console.log(`Filling a company with ${size} recognitions …`)
  const company = await fillCompany(root, { sql, ...laurel }, { recognitions: size, people: options.people })
  const operations = operationsOf(company).filter(({ dialect, kind, name }) =>
    options.only.some(text => `${dialect} ${kind} ${name}`.includes(text)),
  )
  if (operations.length === 0) throw new Error(`--only ${options.only}: no operation has one of these in its line`)
  console.log('Recording what they answer and what they ask the database for …')
  const answers = await recordAnswers(root, laurel.databaseUrl, operations)
  const baselines = await startBaselines(root, laurel.databaseUrl, answers)
  try {
    for (const connections of options.connections)
      for (const [index, operation] of operations.entries()) {
        const { body, statements, problem } = answers[index]
        if (problem) {
          console.error(`Not measured: ${problem}`)
          process.exitCode = 1
          continue
        }
        const at = ({ url, node }, path) => ({ url: url + path, node, postmaster })
        const targets = {
          laurel: at(laurel, operation.path),
          next: at(baselines.next, `/${index}`),
          ...(statements.length > 0 && { sql: at(baselines.sql, `/${index}`) }),
        }
        const measured = await inTurns(targets, operation, { ...options, connections })
        const row = { size, connections, operation, bytes: Buffer.byteLength(body), statements: statements.length }
        tell({ ...row, ...measured })
        console.log(`${operation.dialect} ${operation.name}: ${measured.laurel.rate.toFixed(0)} a second`)
      }
  } finally {
    await baselines.stop()
  }
  return operations
}

/** Sends everything in turn, a few hundred requests at a time, until so many seconds are over. */
async function loadFor({ url }, operations, seconds) {
  const end = performance.now() + seconds * 1000
  for (let n = 0; performance.now() < end; n++) {
    const operation = operations[n % operations.length]
    await drive({ url: url + operation.path, node: process.pid, postmaster: process.pid }, operation, {
      connections: 8,
      seconds: Math.max(1, Math.min(2, seconds / operations.length)),
    })
  }
}

/** A, B, C, A, B, C: what else the machine does meanwhile falls on all of them alike. A short warming comes before. */
async function inTurns(targets, operation, { connections, seconds, rounds, warming }) {
  const taken = Object.fromEntries(Object.keys(targets).map(name => [name, []]))
  for (const target of Object.values(targets)) await warm(target, operation, warming)
  for (let round = 0; round < rounds; round++)
    for (const [name, target] of Object.entries(targets))
      taken[name].push(await drive(target, operation, { connections, seconds }))
  return Object.fromEntries(Object.entries(taken).map(([name, all]) => [name, medianOf(all)]))
}
