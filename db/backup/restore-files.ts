import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Archive } from './archive'

/** Writes every file of the archive aside, flushes it, and gives it its name. */
export async function restoreFiles(archive: Archive, dataDir: string) {
  const folder = join(dataDir, 'files')
  await mkdir(folder, { recursive: true })
  for (const [name, entry] of archive.files) {
    const aside = join(folder, `.${name}.part`)
    const file = await open(aside, 'w', 0o600)
    try {
      for await (const part of archive.read(entry)) await file.writeFile(part)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(aside, join(folder, name))
  }
}

/** Takes away what the archive does not know. */
export async function removeOtherFiles(archive: Archive, dataDir: string) {
  const folder = join(dataDir, 'files')
  for (const name of await readdir(folder)) if (!archive.files.has(name)) await rm(join(folder, name), { force: true })
}
