import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync, renameSync } from 'node:fs'
import { Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { leaveToOwner, readSmall } from './private-file'
import { clusterName, signal, stopLeftovers } from './processes'
import { type Installation, spawnOn } from './run'
import { settings } from './settings'

export type Server = { exited: Promise<void>; stop(): Promise<void> }

/** Thrown when something else took the port between our choosing and PostgreSQL's binding it. */
export class PortTaken extends Error {}

/** Starts the postmaster in a session of its own, so that the terminal's Ctrl-C reaches Laurel alone. */
export async function startServer(
  installation: Installation,
  dataDir: string,
  options: { port: number; durable: boolean; connections: number; log: (line: string) => void },
): Promise<Server> {
  const cluster = join(dataDir, 'postgres')
  const logFile = join(dataDir, 'postgres.log')
  const output = freshLog(logFile)
  const child = spawnOn(
    installation,
    'postgres',
    cluster,
    directory => ['-D', directory, ...settings({ ...options, name: clusterName(cluster) })],
    { stdio: ['ignore', output, output], detached: true },
  )
  closeSync(output)
  let problem: Error | undefined
  const exited = new Promise<void>(resolve => {
    child.once('exit', () => resolve())
    child.once('error', error => {
      problem = error
      resolve()
    })
  })
  const dropGuards = guard(child, installation)
  exited.then(dropGuards)
  await Promise.race([exited, untilReady(child, cluster, options.log)])
  if (child.exitCode !== null || child.signalCode !== null || problem || !child.pid) {
    const said = problem?.message ?? readSmall(logFile)?.trim().split('\n').slice(-15).join('\n')
    if (/Address already in use|could not bind/.test(said ?? '')) throw new PortTaken(said)
    throw new Error(`PostgreSQL did not start:\n${said}`)
  }
  child.unref()
  return { exited, stop: () => stop(child, exited, cluster, options.log) }
}

/** The postmaster writes its state into the pid file; this is how pg_ctl waits too. */
async function untilReady(child: ChildProcess, cluster: string, log: (line: string) => void): Promise<void> {
  const started = Date.now()
  let told = false
  while (child.exitCode === null && child.signalCode === null) {
    const lines = readSmall(join(cluster, 'postmaster.pid'))?.split('\n')
    if (Number(lines?.[0]) === child.pid && lines?.[7]?.trim() === 'ready') return
    if (!told && Date.now() - started > 5_000) {
      log('PostgreSQL is still recovering from the last stop …')
      told = true
    }
    await sleep(5)
  }
}

/** When Laurel ends without stopping PostgreSQL, even by `kill -9`, a pipe closes and a shell asks PostgreSQL to stop. */
function guard(child: ChildProcess, { account }: Installation): () => void {
  const onExit = () => child.kill('SIGINT')
  process.once('exit', onExit)
  if (process.platform === 'win32' || !child.pid) return () => process.off('exit', onExit)
  const watcher = spawn('/bin/sh', ['-c', 'read -r _; kill -INT "$0"', `${child.pid}`], {
    ...account,
    cwd: '/',
    env: {} as NodeJS.ProcessEnv,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watcher.on('error', () => {})
  watcher.stdin.on('error', () => {})
  watcher.unref()
  if (watcher.stdin instanceof Socket) watcher.stdin.unref()
  return () => {
    process.off('exit', onExit)
    watcher.kill('SIGKILL')
  }
}

/** Fast, then immediate, then by force; returns when no process is left. */
async function stop(child: ChildProcess, exited: Promise<void>, cluster: string, log: (line: string) => void) {
  child.ref()
  for (const [name, patience] of [
    ['SIGINT', 20_000],
    ['SIGQUIT', 5_000],
  ] as const) {
    if (child.exitCode === null && child.signalCode === null && child.pid) signal(child.pid, name)
    const impatient = new AbortController()
    await Promise.race([exited, sleep(patience, undefined, { signal: impatient.signal }).catch(() => {})])
    impatient.abort()
  }
  await stopLeftovers(cluster, log)
}

/** One file per run, the run before kept beside it. Opened by us, so the account need not reach it. */
function freshLog(path: string): number {
  if (readSmall(path)) renameSync(path, `${path}.1`)
  const file = openSync(path, 'a', 0o600)
  leaveToOwner(path)
  return file
}
