import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { runMigrations } from 'graphile-worker'
import postgres from 'postgres'
import { migrateDatabase } from '../migrate'
import type { Archive } from './archive'
import { copyOf, listTables, steadySession, type Table } from './catalog'
import { copyOut } from './copy-out'
import type { Files } from './files'
import { lookAround } from './look-around'
import { measuring } from './measuring'
import { removeOtherFiles, restoreFiles } from './restore-files'
import { clearDatabase, migrateTo, withoutRules } from './schema'

type Sql = postgres.TransactionSql

/** Thrown where something would be overwritten; what, in its message. */
export class NotEmpty extends Error {}

/**
 * Puts an archive's rows and files in the place of whatever is there. All of the database or nothing: until the last row is compared
 * with the archive, the old rows are still there. Files have names of their own, so the new ones come first and the old ones go last.
 */
export async function restore(archive: Archive, to: { url: string; files: Files; force: boolean }): Promise<void> {
  const sql = postgres(to.url, { max: 1, onnotice: () => {}, connection: { application_name: 'laurel restore' } })
  try {
    await mayOverwrite(sql, to)
    await runMigrations({ connectionString: to.url })
    await restoreFiles(archive, to.files)
    await sql.begin(async tx => {
      await steadySession(tx)
      await clearDatabase(tx)
      await migrateTo(tx, archive.manifest.migrations)
      const tables = tablesOf(archive, await listTables(tx))
      await withoutRules(tx, tables, async () => {
        for (const table of tables) await loadTable(tx, table, archive)
        await setSequences(tx, archive)
      })
      for (const table of tables) await compareTable(tx, table, archive)
    })
    await removeOtherFiles(archive, to.files)
    await migrateDatabase(to.url)
    await sql`analyze`
  } finally {
    await sql.end({ timeout: 5 })
  }
}

async function mayOverwrite(sql: postgres.Sql, { files, force }: { files: Files; force: boolean }) {
  const found = await lookAround(sql, files)
  if (found.servers > 0) throw new Error('A Laurel is running on this database. Stop it first, every server of it.')
  if (force || (found.tables.length === 0 && found.files === 0)) return
  const rows = found.tables.map(
    ({ name, rows }) => `  ${name.replace(/^public\./, '')} ${rows < 1000 ? rows : '1,000 or more'}`,
  )
  throw new NotEmpty(
    [
      found.companies.length > 0 ? `Here is already: ${found.companies.join(', ')}.` : 'This database is not empty.',
      `A restore would put the backup in the place of these rows${found.files > 0 ? ` and of ${found.files} stored files` : ''}:`,
      ...rows,
      'Nothing was changed. If they may go: npm run restore -- FILE --force',
    ].join('\n'),
  )
}

/** The archive's tables with its own columns, all of which must be known here. */
function tablesOf({ manifest }: Archive, here: Table[]): Table[] {
  return manifest.tables.map(({ name, columns }) => {
    const table = here.find(one => one.name === name)
    const unknown = columns.filter(column => !table?.columns.includes(column))
    if (!table || unknown.length > 0)
      throw new Error(
        `This backup knows ${[name, ...unknown].join('.')}, which this Laurel does not: it is of another version.`,
      )
    return { ...table, columns }
  })
}

async function loadTable(tx: Sql, table: Table, archive: Archive) {
  const parts = archive.tables.get(table.name) ?? []
  if (parts.length === 0) return
  const into = await tx.unsafe(`copy ${copyOf(table)} from stdin`).writable()
  await pipeline(async function* rows() {
    for (const part of parts) yield* Readable.from(archive.read(part)).pipe(createGunzip())
  }, into)
}

/** Reads back what was written: every byte of it must be what the backup saw. */
async function compareTable(tx: Sql, table: Table, archive: Archive) {
  const seen = measuring()
  for await (const rows of copyOut(tx, `copy ${copyOf(table)} to stdout`)) seen.see(rows)
  const [found, wanted] = [seen.result(), archive.contents.tables[table.name]!]
  if (found.rows !== wanted.rows || found.sha256 !== wanted.sha256)
    throw new Error(`${table.name} came out differently: ${found.rows} rows of ${wanted.rows}. Nothing was changed.`)
}

async function setSequences(tx: Sql, { contents }: Archive) {
  for (const [name, { value, called }] of Object.entries(contents.sequences)) {
    const quotedName = name
      .split('.')
      .map(part => `"${part}"`)
      .join('.')
    await tx`select setval(${quotedName}::regclass, ${value}::bigint, ${called}) where to_regclass(${quotedName}) is not null`
  }
}
