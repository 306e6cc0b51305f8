import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run, runNode } from './run.mjs'

const stampOf = root => join(root, 'node_modules', '.laurel-install')

/** Whether node_modules is what the lock file says, for this machine and this Node. */
export function isInstalled(root) {
  const wanted = stamp(root)
  if (read(stampOf(root)) === wanted) return true
  if (!matchesLock(root)) return false
  keepStamp(root, wanted)
  return true
}

export async function install(root) {
  console.log('Installing the dependencies …')
  const args = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund']
  const npm = process.env.npm_execpath
  // Started by `npm start`, that very npm is used; by `node bin/start.mjs`, the one on the path.
  const code = npm?.endsWith('.js')
    ? await runNode([npm, ...args])
    : await run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args)
  if (code !== 0) throw new Error(`npm ci failed (exit code ${code}).`)
  keepStamp(root, stamp(root))
}

function stamp(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
  return `${lock} ${process.platform}-${process.arch} node ${process.versions.node.split('.')[0]}\n`
}

/** A node_modules made by a plain `npm ci` is as good: npm keeps a list of what it installed. */
function matchesLock(root) {
  const installed = packages(join(root, 'node_modules', '.package-lock.json'))
  const wanted = packages(join(root, 'package-lock.json'))
  if (!installed || !wanted) return false
  return (
    Object.keys(installed).every(path => wanted[path]) &&
    Object.entries(wanted).every(([path, { version, optional, os, cpu, libc }]) => {
      if (path === '') return true
      if (installed[path]) return installed[path].version === version
      const forThisMachine = os?.includes(process.platform) && cpu?.includes(process.arch) && !libc
      return optional && !forThisMachine
    })
  )
}

/** @returns {Record<string, { version: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[] }> | undefined} */
function packages(file) {
  const text = read(file)
  return text && JSON.parse(text).packages
}

function read(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function keepStamp(root, text) {
  try {
    writeFileSync(stampOf(root), text)
  } catch {
    // node_modules of another user: it is compared again next time
  }
}
