import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Account, isRoot } from './account'

/**
 * Copies a folder of programs once, into the first of the targets that is safe and lets the account run them.
 * The copy is made aside and renamed, so half a copy is never used.
 */
export function copyOnce(
  source: string,
  targets: string[],
  finish: (copy: string) => boolean,
  check: (copy: string) => string,
  account: Account,
): string {
  const problems: string[] = []
  for (const target of targets) {
    try {
      mkdirSync(dirname(target), { recursive: true, mode: 0o755 })
      refuseForeign(dirname(target))
      if (!existsSync(target)) copy(source, target, finish)
      refuseForeign(target)
      execFileSync(check(target), ['--version'], { ...account, cwd: '/', stdio: 'pipe' })
      return target
    } catch (problem) {
      problems.push(`${target}: ${problem instanceof Error ? problem.message : problem}`)
    }
  }
  throw new Error(`PostgreSQL's programs can be put in none of these places:\n  ${problems.join('\n  ')}`)
}

function copy(source: string, target: string, finish: (copy: string) => boolean): void {
  const aside = `${target}.new-${process.pid}`
  const onlyForCompilers = /\.a$|pkgconfig$/
  try {
    rmSync(aside, { recursive: true, force: true })
    cpSync(source, aside, { recursive: true, verbatimSymlinks: true, filter: path => !onlyForCompilers.test(path) })
    finish(aside)
    openToAll(aside)
    renameSync(aside, target)
  } catch (problem) {
    rmSync(aside, { recursive: true, force: true })
    if (!existsSync(target)) throw problem // otherwise another start was faster
  }
}

/** Anybody can plant a directory under /var/tmp: root runs only what root alone can have written. */
function refuseForeign(path: string): void {
  if (!isRoot) return
  const stat = lstatSync(path)
  if (!stat.isDirectory() || stat.uid !== 0) throw new Error(`${path} does not belong to root`)
  if (stat.mode & 0o022) throw new Error(`${path} can be written by others than root`)
  if ((stat.mode & 0o755) !== 0o755) chmodSync(path, 0o755)
}

/** The package may have been installed under a strict umask. */
function openToAll(path: string): void {
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) return
  chmodSync(path, stat.isDirectory() || stat.mode & 0o100 ? 0o755 : 0o644)
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToAll(join(path, name))
}
