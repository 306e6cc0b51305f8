import { spawn } from 'node:child_process'
import { join } from 'node:path'

const leash = join(import.meta.dirname, 'leash.mjs')
const ending = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** @type {Set<Leashed>} */
const running = new Set()
let endingWith = 0

/** @typedef {{ pid: number | undefined, exited: Promise<number>, signal: (name: NodeJS.Signals) => void }} Leashed */

/**
 * Starts a program that neither survives us nor is left behind when we are told to end.
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, quiet?: boolean, onOutput?: (chunk: Buffer) => void }} [options]
 * @returns {Leashed}
 */
export function start(program, args, { env = {}, onOutput } = {}) {
  const windows = process.platform === 'win32'
  const output = onOutput ? 'pipe' : 'inherit'
  const child = spawn(windows ? program : process.execPath, windows ? args : [leash, program, ...args], {
    stdio: ['pipe', output, output],
    detached: !windows,
    shell: windows && program.endsWith('.cmd'),
    env: { ...process.env, ...env },
  })
  child.stdin?.on('error', () => {})
  if (onOutput) for (const stream of [child.stdout, child.stderr]) stream?.on('data', onOutput)
  /** @type {Leashed} */
  const leashed = {
    pid: child.pid,
    exited: new Promise(resolve => {
      child.once('error', () => resolve(127))
      child.once('close', code => {
        running.delete(leashed)
        if (running.size === 0) watchSignals(false)
        resolve(code ?? 1)
        if (endingWith && running.size === 0) process.exit(endingWith)
      })
    }),
    signal(name) {
      try {
        if (child.pid && child.exitCode === null) process.kill(windows ? child.pid : -child.pid, name)
      } catch {
        // it has just ended
      }
    },
  }
  running.add(leashed)
  if (running.size === 1) watchSignals(true)
  return leashed
}

/**
 * Runs a program to its end and returns its exit code.
 * @param {string} program
 * @param {string[]} args
 * @param {Parameters<typeof start>[2]} [options]
 */
export const run = (program, args, options) => start(program, args, options).exited

/** Runs one of Node's scripts, such as a package's command, with this very Node. */
export const runNode = (args, options) => run(process.execPath, args, options)

/** Told to end, we pass it on, wait for the programs, and end with the exit code that says so. */
function watchSignals(on) {
  for (const signal of Object.keys(ending)) process[on ? 'on' : 'off'](signal, onSignal)
}

function onSignal(signal) {
  endingWith = ending[signal]
  for (const leashed of running) leashed.signal(signal)
}
