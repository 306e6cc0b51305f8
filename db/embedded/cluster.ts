import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeDirectoryFor } from './account'
import { readSmall, writePrivate } from './private-file'
import { type Installation, runOn } from './run'

/** Makes the cluster when there is none, and returns the password of its one role, `laurel`. */
export async function ensureCluster(installation: Installation, dataDir: string, durable: boolean): Promise<string> {
  const cluster = join(dataDir, 'postgres')
  const passwordFile = join(dataDir, 'postgres-password')
  const kept = readSmall(passwordFile)?.trim()
  const password = kept || randomBytes(24).toString('base64url')
  if (!kept) writePrivate(passwordFile, `${password}\n`)

  if (!existsSync(cluster)) await initialize(installation, dataDir, cluster, password, durable)
  else if (!existsSync(join(cluster, 'PG_VERSION'))) throw new Error(`${cluster} is not a PostgreSQL cluster.`)
  else if (!kept) await alone(installation, cluster, `ALTER ROLE laurel PASSWORD '${password}'`)
  return password
}

/** A cluster is made under another name and renamed when complete: an interrupted initdb leaves none. */
async function initialize(
  installation: Installation,
  dataDir: string,
  cluster: string,
  password: string,
  durable: boolean,
): Promise<void> {
  const halfMade = readdirSync(dataDir).filter(name => name.startsWith('postgres.new-'))
  for (const name of halfMade) rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 5 })

  const nursery = join(dataDir, `postgres.new-${randomBytes(4).toString('hex')}`)
  makeDirectoryFor(nursery, installation.account)
  writePrivate(join(nursery, 'password'), password)
  await runOn(installation, 'initdb', nursery, directory => [
    `--pgdata=${directory}/cluster`,
    `--pwfile=${directory}/password`,
    '--username=laurel',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(durable ? [] : ['--no-sync']),
  ])
  await alone(installation, join(nursery, 'cluster'), 'CREATE DATABASE laurel')
  renameSync(join(nursery, 'cluster'), cluster)
  if (durable) syncDirectory(dataDir)
  rmSync(nursery, { recursive: true, force: true })
}

/** One statement without a server. */
function alone(installation: Installation, cluster: string, statement: string): Promise<void> {
  return runOn(
    installation,
    'postgres',
    cluster,
    directory => ['--single', '-D', directory, 'postgres'],
    `${statement}\n`,
  )
}

/** The new name itself must survive a power cut. Windows cannot do this, and need not. */
function syncDirectory(path: string): void {
  if (process.platform === 'win32') return
  const directory = openSync(path, 'r')
  fsyncSync(directory)
  closeSync(directory)
}
