import { statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '../../db/backup/backup'
import { reachInstallation } from './installation'

/** `npm run backup [-- FILE or FOLDER]` */
export async function main(args: string[]): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const { DATABASE_URL: given } = process.env
  const installation = await reachInstallation()
  try {
    const started = Date.now()
    const path = target(positionals[0] ?? '.')
    const { tables, files } = await backUp(path, installation)
    const rows = Object.values(tables).reduce((sum, one) => sum + one.rows, 0)
    const seconds = ((Date.now() - started) / 1000).toFixed(1)
    console.log(
      `Backed up ${rows} rows of ${Object.keys(tables).length} tables and ${files.count} files in ${seconds} s: ${path}`,
    )
    const where = given ? 'NEXTAUTH_SECRET and JWT_SECRET' : join(installation.dataDir, 'secrets.json')
    console.log(
      `The secrets are not in it. Keep ${where} too, in another place: sealed links and authenticator apps need them.`,
    )
    return 0
  } finally {
    await installation.end()
  }
}

function target(path: string): string {
  const name = `laurel-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.tar`
  return resolve(statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, name) : path)
}
