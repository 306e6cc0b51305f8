import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import postgres from 'postgres'
import { type ArchiveWriter, type Contents, contentsName, type Manifest, manifestName, writeArchive } from './archive'
import { copyOf, listSequences, listTables, steadySession, type Table } from './catalog'
import { copyOut } from './copy-out'
import type { Files } from './files'
import { filesLock } from './files-lock'
import { measuring } from './measuring'

/** So much of a table is held in memory at a time. */
const partBytes = 4 << 20

const compress = promisify(gzip)

type Sql = postgres.TransactionSql

/**
 * Writes the database, as it is at one moment, and the stored files into one archive, while Laurel may go on running.
 * Rows go by COPY through our own connection: no program of PostgreSQL's has to be installed, or to fit the server's version.
 */
export async function backUp(path: string, from: { url: string; files: Files; secrets: string }): Promise<Contents> {
  const sql = postgres(from.url, { max: 1, onnotice: () => {}, connection: { application_name: 'laurel backup' } })
  const contents: Contents = { tables: {}, sequences: {}, files: { count: 0, bytes: 0 } }
  try {
    // Before the moment is chosen, and until the files are copied.
    await sql`select pg_advisory_lock(${filesLock})`
    await writeArchive(path, archive =>
      sql.begin('isolation level repeatable read read only', async tx => {
        await steadySession(tx)
        const tables = await listTables(tx)
        if (!tables.some(({ name }) => name === 'public.organizations'))
          throw new Error('There is no Laurel in this database yet: nothing to back up.')
        // A migration that would change a table waits until it is read.
        await tx.unsafe(`lock table ${tables.map(table => table.sql).join(', ')} in access share mode`)
        await archive.add(manifestName, json(await manifestOf(tx, tables, from.secrets)))
        for (const table of tables) contents.tables[table.name] = await copyTable(tx, table, archive)
        contents.sequences = await listSequences(tx)
        contents.files = await copyFiles(from.files, archive)
        await archive.add(contentsName, json(contents))
      }),
    )
    return contents
  } finally {
    await sql.end({ timeout: 5 })
  }
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)

async function manifestOf(tx: Sql, tables: Table[], secrets: string): Promise<Manifest> {
  const applied = await tx<{ hash: string }[]>`select hash from drizzle.__drizzle_migrations order by created_at`
  return {
    laurel: 1,
    at: new Date().toISOString(),
    migrations: applied.map(({ hash }) => hash),
    tables: tables.map(({ name, columns }) => ({ name, columns })),
    secrets,
  }
}

async function copyTable(tx: Sql, table: Table, archive: ArchiveWriter) {
  const seen = measuring()
  let part = 0
  let held: Buffer[] = []
  let size = 0
  const flush = async () => {
    const packed = await compress(Buffer.concat(held))
    await archive.add(`database/${table.name}/${String(++part).padStart(6, '0')}.copy.gz`, packed)
    held = []
    size = 0
  }
  for await (const rows of copyOut(tx, `copy ${copyOf(table)} to stdout`)) {
    seen.see(rows)
    held.push(rows)
    size += rows.length
    if (size >= partBytes) await flush()
  }
  if (size > 0) await flush()
  return seen.result()
}

/** Every stored file. One that comes after the moment does no harm. */
async function copyFiles(files: Files, archive: ArchiveWriter) {
  const total = { count: 0, bytes: 0 }
  for (const name of await files.list()) {
    const file = await files.open(name)
    // Listed and gone: nothing of ours goes while the lock is held, so it was never named by a row.
    if (!file) continue
    await archive.addStream(`files/${name}`, file.size, file.parts as unknown as AsyncIterable<Buffer>)
    total.count++
    total.bytes += file.size
  }
  return total
}
