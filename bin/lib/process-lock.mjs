import { execFileSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

/**
 * Takes a lock file that names its owner's process, so one left behind by `kill -9` is seen to be stale.
 * @param {string} path
 * @returns {{ release: () => void } | { owner: number }} the way to give it back, or the living process that has it
 */
export function takeLock(path) {
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), token: randomUUID() })
  const draft = `${path}.${process.pid}-${randomUUID()}`
  writeFileSync(draft, mine, { mode: 0o644 })
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      if (tryLink(draft, path)) return { release: () => release(path, mine) }
      const text = read(path)
      if (text === undefined) continue
      const owner = parse(text)
      if (owner && identityOf(owner.pid) === owner.identity) return { owner: owner.pid }
      removeStale(path, text)
    }
    throw new Error(`Other processes keep taking ${path}; try again.`)
  } finally {
    rmSync(draft, { force: true })
  }
}

/**
 * Who a process is, in words no other process will ever have: an id alone is reused, at once in a restarted container.
 * @param {number} pid
 * @returns {string | undefined} nothing when no such process lives
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return undefined
  try {
    if (process.platform === 'win32') return `${pid}`
    if (process.platform !== 'linux')
      return `${pid} ${execFileSync('ps', ['-o', 'lstart=', '-p', `${pid}`], { encoding: 'utf8' }).trim()}`
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything, brackets and spaces too.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return fields[0] === 'Z' ? undefined : `${pid} ${fields[19]} ${boot}`
  } catch {
    return undefined
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (problem) {
    return problem.code === 'EPERM'
  }
}

/** Creates the lock with its content in one step: no reader ever sees it half written. */
function tryLink(draft, path) {
  try {
    linkSync(draft, path)
    return true
  } catch (problem) {
    if (problem.code === 'EEXIST') return false
    throw problem
  }
}

/** Between reading and removing, another process may have replaced the stale lock by its own: that is put back. */
function removeStale(path, stale) {
  const aside = `${path}.stale-${randomUUID()}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (read(aside) !== stale) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function release(path, mine) {
  if (read(path) === mine) rmSync(path, { force: true })
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** @returns {{ pid: number, identity: string } | undefined} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
