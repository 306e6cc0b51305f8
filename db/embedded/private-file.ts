import { closeSync, fsyncSync, lchownSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { isRoot } from './account'

/** Reads a small file; `undefined` when it is not there. */
export function readSmall(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw problem
  }
}

/** Writes a file only its owner reads, whole or not at all; root leaves it to the owner of the directory. */
export function writePrivate(path: string, text: string): void {
  const aside = `${path}.new-${process.pid}`
  const file = openSync(aside, 'w', 0o600)
  writeSync(file, text)
  fsyncSync(file)
  closeSync(file)
  leaveToOwner(aside)
  renameSync(aside, path)
}

export function leaveToOwner(path: string): void {
  if (!isRoot) return
  const { uid, gid } = statSync(dirname(path))
  lchownSync(path, uid, gid)
}
