import { readdirSync, readFileSync } from 'node:fs'

// The kernel counts in hundredths of a second (USER_HZ), on every Linux that Node runs on.
const microsecondsPerTick = 10_000

/** Fields of /proc/<pid>/stat from the third on; undefined when the process has ended. The name before may hold anything. */
function stat(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return text.slice(text.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}

/** The processes whose parent is `pid`. */
export const childrenOf = pid =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && stat(name)?.[1] === String(pid))
    .map(Number)

/** The parent of a process, as PostgreSQL's own is of each of its backends. */
export const parentOf = pid => Number(stat(pid)?.[1])

/** What a process has used so far, all its threads, in µs of CPU; 0 when it has ended. */
function used(pid) {
  const fields = stat(pid)
  return fields ? (Number(fields[11]) + Number(fields[12])) * microsecondsPerTick : 0
}

/**
 * What a whole PostgreSQL has used so far, in µs of CPU: each living backend, and in its parent's account those that have ended.
 * @param {number} postmaster
 */
export function usedByPostgres(postmaster) {
  const fields = stat(postmaster)
  const ended = fields ? (Number(fields[13]) + Number(fields[14])) * microsecondsPerTick : 0
  return childrenOf(postmaster).reduce((sum, pid) => sum + used(pid), used(postmaster) + ended)
}

/** A server's processes: the one that was started, and with WEB_CONCURRENCY those that answer for it. */
const processesOf = node => [node, ...childrenOf(node).filter(isNode)]

function isNode(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] === process.execPath
  } catch {
    return false
  }
}

const usedByAll = node => processesOf(node).reduce((sum, pid) => sum + used(pid), 0)

/**
 * What `work` costs, in µs of CPU of a server's Node processes and of a PostgreSQL.
 * @template T
 * @param {{ node: number, postmaster: number }} pids
 * @param {() => Promise<T>} work
 * @returns {Promise<{ result: T, node: number, postgres: number }>}
 */
export async function costOf({ node, postmaster }, work) {
  const before = { node: usedByAll(node), postgres: usedByPostgres(postmaster) }
  const result = await work()
  return { result, node: usedByAll(node) - before.node, postgres: usedByPostgres(postmaster) - before.postgres }
}

function residentKilobytes(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0)
}

/** The memory a server's processes hold now, in MB. */
export const memoryOf = node =>
  Math.round(processesOf(node).reduce((sum, pid) => sum + residentKilobytes(pid), 0) / 1024)
