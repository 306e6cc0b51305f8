import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { env } from './env'

// Names are minted by us; anything else never reaches the disk.
const wellFormed = /^[a-z0-9][a-z0-9-]{7,80}\.[a-z0-9]{2,5}$/

const directory = () => join(env().DATA_DIR, 'files')

/** Keeps a file under a name of our own making. On return it is on the disk: written aside, flushed, renamed. */
export const storeFile = (name: string, bytes: Uint8Array) => storeStream(name, [bytes])

/** The same of a file that is made a part at a time. */
export async function storeStream(name: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  if (!wellFormed.test(name)) throw new Error(`Not a storage name: ${name}`)
  await mkdir(directory(), { recursive: true })
  const aside = join(directory(), `.${name}.part`)
  const file = await open(aside, 'w', 0o600)
  try {
    for await (const part of parts) await file.writeFile(part)
    await file.sync()
  } catch (error) {
    // What came of it takes no room on a disk that may be full.
    await rm(aside, { force: true })
    throw error
  } finally {
    await file.close()
  }
  await rename(aside, join(directory(), name))
}

/** A kept file's bytes, or null when there is none. */
export async function readStoredFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  if (!wellFormed.test(name)) return null
  try {
    return new Uint8Array(await readFile(join(directory(), name)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** A kept file a part at a time, and how long it is; null when there is none. */
export async function openStoredFile(
  name: string,
): Promise<{ size: number; parts: ReadableStream<Uint8Array> } | null> {
  if (!wellFormed.test(name)) return null
  try {
    const file = await open(join(directory(), name), 'r')
    const { size } = await file.stat()
    return { size, parts: Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array> }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Removes a file; one that is gone is fine. */
export const removeStoredFile = (name: string) =>
  wellFormed.test(name) ? rm(join(directory(), name), { force: true }) : Promise.resolve()
