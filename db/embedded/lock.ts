import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { identityOf } from './identity'
import { readSmall, writePrivate } from './private-file'

type Owner = { pid: number; identity: string; token: string }

/**
 * One Laurel per data directory. The lock names its owner's process, so one left behind by `kill -9` is seen to be
 * stale. Returns the function that releases it; throws when a living Laurel holds it.
 */
export function lockDataDirectory(dataDir: string): () => void {
  const path = join(dataDir, 'laurel.lock')
  const mine = JSON.stringify({ pid: process.pid, identity: identityOf(process.pid), token: randomUUID() })
  const draft = `${path}.${process.pid}`
  writePrivate(draft, mine)
  try {
    for (let attempt = 0; attempt < 50; attempt++) {
      if (tryLink(draft, path)) return () => release(path, mine)
      const text = readSmall(path)
      if (text === undefined) continue
      const owner = parse(text)
      if (owner && identityOf(owner.pid) === owner.identity)
        throw new Error(
          `Laurel is already running on ${dataDir} (process ${owner.pid}). Stop it first, or give this one another DATA_DIR.`,
        )
      removeStale(path, text)
    }
    throw new Error(`Other starts keep taking ${path}; try again.`)
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Creates the lock with its content in one step: no reader ever sees it half written. */
function tryLink(draft: string, path: string): boolean {
  try {
    linkSync(draft, path)
    return true
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw problem
  }
}

/** Between reading and removing, another start may have replaced the stale lock by its own: then that is put back. */
function removeStale(path: string, stale: string): void {
  const aside = `${path}.stale-${process.pid}`
  try {
    renameSync(path, aside)
  } catch {
    return
  }
  if (readSmall(aside) !== stale) tryLink(aside, path)
  rmSync(aside, { force: true })
}

function release(path: string, mine: string): void {
  if (readSmall(path) === mine) rmSync(path, { force: true })
}

function parse(text: string): Owner | undefined {
  try {
    return JSON.parse(text) as Owner
  } catch {
    return undefined
  }
}
