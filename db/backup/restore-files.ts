import type { Archive } from './archive'
import type { Files } from './files'

/** Keeps every file of the archive under its name. */
export async function restoreFiles(archive: Archive, files: Files) {
  for (const [name, entry] of archive.files) await files.keep(name, archive.read(entry))
}

/** Takes away what the archive does not know. */
export async function removeOtherFiles(archive: Archive, files: Files) {
  for (const name of await files.list()) if (!archive.files.has(name)) await files.remove(name)
}
