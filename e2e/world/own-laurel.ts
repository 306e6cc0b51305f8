import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import postgres from 'postgres'
import { freePort, laurelProcess } from './laurel-process'

/** Looks into a database with raw SQL, over a connection of its own. */
export async function lookInto<T extends Record<string, unknown>>(url: string, query: string): Promise<T[]> {
  const sql = postgres(url, { max: 1 })
  try {
    return (await sql.unsafe(query)) as unknown as T[]
  } finally {
    await sql.end()
  }
}

/** A Laurel of the test's own, with its own embedded database and the demo company: one that may be killed. */
export async function ownLaurel() {
  mkdirSync('.cache', { recursive: true })
  const dataDir = mkdtempSync(join('.cache', 'own laurel '))
  const laurel = laurelProcess(await freePort(), { DATA_DIR: dataDir, LAUREL_DEMO: '1' })
  return {
    ...laurel,
    dataDir,
    killPostgres() {
      process.kill(Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL')
    },
    /** Looks inside with raw SQL; the address is read anew, since a restart may move it. */
    look: <T extends Record<string, unknown>>(query: string) =>
      lookInto<T>(readFileSync(join(dataDir, 'database-url'), 'utf8').trim(), query),
    async end() {
      await laurel.stop()
      rmSync(dataDir, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

export type OwnLaurel = Awaited<ReturnType<typeof ownLaurel>>

/** A Laurel to ask and to look into, however many servers it is made of. */
export type AnyLaurel = Pick<OwnLaurel, 'url' | 'dataDir' | 'look'>
