import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { readSmall } from './private-file'

/**
 * The `cluster_name` that all processes of a cluster carry in their command line. It follows the directory when that
 * is moved, and differs for a copy. (`/proc/<pid>/cwd` would do too, but root in a container may not read it.)
 */
export function clusterName(cluster: string): string {
  const { dev, ino } = statSync(cluster, { bigint: true })
  return `laurel-${createHash('sha256').update(`${dev}:${ino}`).digest('hex').slice(0, 16)}`
}

/** Stops whatever an earlier Laurel left running on this cluster, and removes its stale pid file. */
export async function stopLeftovers(cluster: string, log: (line: string) => void): Promise<void> {
  if (!existsSync(cluster)) return
  const pidFile = join(cluster, 'postmaster.pid')
  const postmaster = Number.parseInt(readSmall(pidFile) ?? '', 10)
  const steps = [
    { toPostmaster: 'SIGINT', toOthers: 'SIGTERM', patience: 10_000 },
    { toPostmaster: 'SIGQUIT', toOthers: 'SIGQUIT', patience: 5_000 },
    { toPostmaster: 'SIGKILL', toOthers: 'SIGKILL', patience: 5_000 },
  ] as const
  for (const { toPostmaster, toOthers, patience } of steps) {
    const living = processesOf(cluster, postmaster)
    if (living.length === 0) break
    log(`An earlier Laurel left PostgreSQL running (process ${living.join(', ')}); stopping it.`)
    const asked = living.includes(postmaster) && toPostmaster !== 'SIGKILL'
    if (asked) signal(postmaster, toPostmaster)
    else for (const pid of living) signal(pid, toOthers)
    const deadline = Date.now() + patience
    while (Date.now() < deadline && processesOf(cluster, postmaster).length > 0) await sleep(10)
  }
  const immortal = processesOf(cluster, postmaster)
  if (immortal.length > 0)
    throw new Error(`PostgreSQL already runs on ${cluster} and cannot be stopped (process ${immortal.join(', ')}).`)
  rmSync(pidFile, { force: true })
}

/** The living processes of a cluster, never a stranger that merely got an old process id. */
function processesOf(cluster: string, postmaster: number): number[] {
  if (process.platform === 'win32') return isPostgresOnWindows(postmaster) ? [postmaster] : []
  const name = clusterName(cluster)
  return commandLines()
    .filter(({ command }) => /postgres/.test(command) && command.includes(name))
    .map(({ pid }) => pid)
    .filter(pid => pid !== process.pid)
}

type Command = { pid: number; command: string }

function commandLines(): Command[] {
  if (process.platform !== 'linux')
    return execFileSync('ps', ['-axww', '-o', 'pid=,command='], { encoding: 'utf8', maxBuffer: 2 ** 26 })
      .split('\n')
      .map(line => ({ pid: Number.parseInt(line, 10), command: line.replace(/^\s*\d+\s*/, '') }))
      .filter(({ command }) => /^(postgres:|\S.*[/ ]postgres )/.test(command))
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(name => {
      try {
        if (readFileSync(`/proc/${name}/comm`, 'utf8').trim() !== 'postgres') return []
        return [{ pid: Number(name), command: readFileSync(`/proc/${name}/cmdline`, 'utf8') }]
      } catch {
        return [] // it has just ended
      }
    })
}

function isPostgresOnWindows(pid: number): boolean {
  if (!pid) return false
  return execFileSync('tasklist', ['/FI', `PID eq ${pid}`, '/NH'], { encoding: 'utf8' }).includes('postgres.exe')
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // gone meanwhile
  }
}
