import { mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Place } from './place'

/** Files in a directory: written aside, flushed, renamed. What is being written begins with a dot. */
export function onDisk(directory: string): Place {
  return {
    async keep(name, parts) {
      await mkdir(directory, { recursive: true })
      const aside = join(directory, `.${name}.part`)
      await writeWhole(aside, parts)
      await rename(aside, join(directory, name))
    },
    async open(name) {
      const file = await unlessAbsent(open(join(directory, name), 'r'), null)
      if (!file) return null
      const { size } = await file.stat()
      return { size, parts: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> }
    },
    remove: name => rm(join(directory, name), { force: true }),
    async list() {
      const names = await unlessAbsent(readdir(directory), [])
      return names.filter(name => !name.startsWith('.')).sort()
    },
  }
}

/** Writes a file and flushes it. What came of one that could not be written takes no room on a disk that may be full. */
export async function writeWhole(path: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  const file = await open(path, 'w', 0o600)
  try {
    for await (const part of parts) await file.writeFile(part)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
}

async function unlessAbsent<T, U>(found: Promise<T>, otherwise: U): Promise<T | U> {
  try {
    return await found
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return otherwise
    throw error
  }
}
