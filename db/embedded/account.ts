import { accessSync, constants, lchownSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** The Unix account PostgreSQL runs as. `undefined` means: as whoever we are (PostgreSQL only refuses root). */
export type Account = { uid: number; gid: number } | undefined

export const isRoot = process.getuid?.() === 0

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the owner of an existing cluster, else the
 * owner of the data directory (root starting a colleague's checkout), else `nobody`.
 */
export function accountFor(dataDir: string, cluster: string): Account {
  const owner = ownerOf(cluster)
  if (!isRoot) {
    if (owner && owner.uid !== process.getuid?.() && process.platform !== 'win32')
      throw new Error(
        `The database in ${cluster} belongs to another user (uid ${owner.uid}). Take it over once with: sudo chown -R ${process.getuid?.()}:${process.getgid?.()} '${dataDir}'`,
      )
    return undefined
  }
  const account = [owner, ownerOf(dataDir)].find(one => one && one.uid !== 0) ?? nobody()
  if (owner?.uid === 0) give(cluster, account)
  return account
}

/** Creates a private directory that the account owns. */
export function makeDirectoryFor(path: string, account: Account): void {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  if (account) lchownSync(path, account.uid, account.gid)
}

/** Whether the account can reach `path` and read (and, for directories, enter) it. Looks at modes, not at ACLs. */
export function reachable(path: string, account: Account): boolean {
  if (!account) return canRead(path)
  for (let at = resolve(path), needed = isDirectory(at) ? 5 : 4; ; at = dirname(at), needed = 1) {
    if ((bitsFor(at, account) & needed) !== needed) return false
    if (at === dirname(at)) return true
  }
}

function bitsFor(path: string, { uid, gid }: NonNullable<Account>): number {
  const { mode, ...owner } = statSync(path)
  if (owner.uid === uid) return (mode >> 6) & 7
  return owner.gid === gid ? (mode >> 3) & 7 : mode & 7
}

function canRead(path: string): boolean {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

const isDirectory = (path: string) => statSync(path).isDirectory()

function ownerOf(path: string): Account {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return stat && { uid: stat.uid, gid: stat.gid }
}

function nobody(): NonNullable<Account> {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find(entry => entry.startsWith('nobody:'))
  const [, , uid, gid] = line?.split(':') ?? []
  // macOS writes -2, which the kernel knows as 4294967294
  return { uid: Number(uid ?? 65534) >>> 0, gid: Number(gid ?? 65534) >>> 0 }
}

/** A cluster that root copied without keeping its owner is given back to the account. */
function give(path: string, { uid, gid }: NonNullable<Account>): void {
  lchownSync(path, uid, gid)
  if (!lstatSync(path).isDirectory()) return
  for (const name of readdirSync(path)) give(join(path, name), { uid, gid })
}
