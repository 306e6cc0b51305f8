import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, constants, existsSync, openSync } from 'node:fs'
import { type Account, reachable } from './account'
import { program } from './binaries'

export type Installation = { native: string; account: Account }

/** Nothing of Laurel's own environment, which holds secrets and perhaps PG* variables, reaches PostgreSQL. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, TEMP, TMP } = process.env
  return { PATH, SystemRoot, TEMP, TMP, LC_ALL: 'C', TZ: 'UTC' } as unknown as NodeJS.ProcessEnv
}

/**
 * Spawns one of PostgreSQL's programs on a directory. Where the account can't walk to that directory, because the
 * project lies under a closed one such as /root, it inherits the open directory and names it by its descriptor: so
 * the data stay in the project and no closed directory need be opened.
 */
export function spawnOn(
  { native, account }: Installation,
  name: 'initdb' | 'postgres',
  directory: string,
  args: (directory: string) => string[],
  options: { stdio: ('ignore' | 'pipe' | number)[]; detached?: boolean },
): ChildProcess {
  const byPath = reachable(directory, account)
  if (!byPath && !existsSync('/proc/self/fd'))
    throw new Error(`PostgreSQL, which must not run as root, cannot reach ${directory}. Choose another DATA_DIR.`)
  const descriptor = byPath ? undefined : openSync(directory, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    const known = descriptor === undefined ? directory : `/proc/self/fd/${options.stdio.length}`
    return spawn(program(native, name), args(known), {
      ...account,
      ...options,
      stdio: descriptor === undefined ? options.stdio : [...options.stdio, descriptor],
      cwd: native,
      env: environment(),
      windowsHide: true,
    })
  } finally {
    if (descriptor !== undefined) closeSync(descriptor)
  }
}

/** Runs a program to its end with `input` on its standard input; throws with what it said when it fails. */
export function runOn(
  installation: Installation,
  name: 'initdb' | 'postgres',
  directory: string,
  args: (directory: string) => string[],
  input = '',
): Promise<void> {
  const child = spawnOn(installation, name, directory, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  let said = ''
  child.stdout?.on('data', chunk => {
    said += chunk
  })
  child.stderr?.on('data', chunk => {
    said += chunk
  })
  child.stdin?.on('error', () => {}).end(input)
  return new Promise((resolve, reject) => {
    child.once('error', problem => reject(new Error(`${name} could not be run: ${problem.message}`)))
    child.once('close', code => {
      if (code === 0 && !/^.*\b(FATAL|PANIC|ERROR):/m.test(name === 'postgres' ? said : '')) resolve()
      else reject(new Error(`${name} failed:\n${said.trim()}`))
    })
  })
}
