import { parseArgs } from 'node:util'
import { openArchive } from '../../db/backup/archive'
import { restore } from '../../db/backup/restore'
import { reachInstallation } from './installation'

const usage = 'npm run restore -- FILE [--force to overwrite what is there] [--check to read the file alone]'

/** `npm run restore -- FILE` */
export async function main(args: string[]): Promise<number> {
  const options = { force: { type: 'boolean', default: false }, check: { type: 'boolean', default: false } } as const
  const { positionals, values } = parseArgs({ args, options, allowPositionals: true })
  const [path] = positionals
  if (!path) throw new Error(`Which backup? ${usage}`)
  const archive = await openArchive(path)
  const rows = Object.values(archive.contents.tables).reduce((sum, one) => sum + one.rows, 0)
  const what = `${rows} rows and ${archive.files.size} files of ${archive.manifest.at}`
  try {
    if (values.check) {
      console.log(`The backup is whole: ${what}.`)
      return 0
    }
    const installation = await reachInstallation()
    try {
      if (installation.runBy)
        throw new Error(`Laurel is running on ${installation.dataDir} (process ${installation.runBy}). Stop it first.`)
      await restore(archive, { ...installation, force: values.force })
      console.log(`Restored ${what}; every row and file was compared with the backup.`)
      if (installation.secrets !== archive.manifest.secrets)
        console.warn(
          'The secrets here are not those of the backup: authenticator apps and links in unsent mails need the old NEXTAUTH_SECRET and JWT_SECRET.',
        )
      return 0
    } finally {
      await installation.end()
    }
  } finally {
    await archive.close()
  }
}
