import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import postgres from 'postgres'
import { startEmbeddedPostgres } from '@/db/embedded/start'

/** What a copy of a running cluster must not have, or has no use for. */
const leftOut = /^(pg_wal|pg_replslot|pg_stat_tmp|pgsql_tmp|base\/pgsql_tmp)\/|^postmaster\./

/**
 * A streaming replica of an embedded PostgreSQL, as pg_basebackup -R would make it; the package has no such program. `from` is the
 * data directory of the primary, which runs.
 */
export async function startReplica(from: string, primaryUrl: string, dataDir: string) {
  const [source, cluster] = [join(from, 'postgres'), join(dataDir, 'postgres')]
  const sql = postgres(primaryUrl, { max: 1, onnotice: () => {} })
  mkdirSync(dataDir, { recursive: true })
  await sql`select pg_backup_start('replica', true)`
  cpSync(source, cluster, { recursive: true, filter: path => !leftOut.test(relative(source, path)) })
  const [backup] = await sql<{ labelfile: string }[]>`select labelfile from pg_backup_stop(false)`
  await sql.end()
  writeFileSync(join(cluster, 'backup_label'), backup!.labelfile)
  writeFileSync(join(cluster, 'standby.signal'), '')
  const { hostname, port, username, password } = new URL(primaryUrl)
  const conninfo = `host=${hostname} port=${port} user=${username} password=${password}`
  appendFileSync(join(cluster, 'postgresql.auto.conf'), `\nprimary_conninfo = '${conninfo}'\n`)
  // One cluster's roles, and one password: the replica's comes from the primary too.
  cpSync(join(from, 'postgres-password'), join(dataDir, 'postgres-password'))

  let running = await startEmbeddedPostgres({ dataDir, durable: false })
  const { url } = running
  return {
    url,
    async kill() {
      process.kill(Number(readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
      await running.exited
    },
    async startAgain() {
      await running.stop()
      running = await startEmbeddedPostgres({ dataDir, durable: false, port: Number(new URL(url).port) })
    },
    stop: () => running.stop(),
  }
}
