import { join } from 'node:path'
import { env } from './env'
import { bucketAddress, inBucket } from './storage/bucket'
import { onDisk } from './storage/disk'
import type { Kept, Place } from './storage/place'

// Stored files: pictures, reports, exports. In DATA_DIR, or where STORAGE_URL says, which several servers can share.

// Names are minted by us; anything else never reaches a disk or a bucket.
const wellFormed = /^[a-z0-9][a-z0-9-]{7,80}\.[a-z0-9]{2,5}$/

const shared = globalThis as typeof globalThis & { laurelStorage?: { named: string; place: Place } }

/** The place that the settings name. */
export function storage(): Place {
  const { DATA_DIR, STORAGE_URL = '' } = env()
  const named = `${STORAGE_URL} ${DATA_DIR}`
  if (shared.laurelStorage?.named !== named) {
    const directory = join(DATA_DIR, 'files')
    const bucket = bucketAddress(STORAGE_URL)
    shared.laurelStorage = { named, place: bucket ? inBucket(bucket, directory) : onDisk(directory) }
  }
  return shared.laurelStorage.place
}

/** Keeps a file under a name of our own making. On return it is kept: a crash does not lose it. */
export const storeFile = (name: string, bytes: Uint8Array) => storeStream(name, [bytes])

/** The same of a file that is made a part at a time. */
export async function storeStream(name: string, parts: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  if (!wellFormed.test(name)) throw new Error(`Not a storage name: ${name}`)
  await storage().keep(name, parts)
}

/** A kept file's bytes, or null when there is none. */
export async function readStoredFile(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const kept = await openStoredFile(name)
  return kept && new Uint8Array(await new Response(kept.parts as BodyInit).arrayBuffer())
}

/** A kept file a part at a time, and how long it is; null when there is none. */
export async function openStoredFile(name: string): Promise<Kept | null> {
  return wellFormed.test(name) ? storage().open(name) : null
}

/** Removes a file; one that is gone is fine. */
export const removeStoredFile = async (name: string) => {
  if (wellFormed.test(name)) await storage().remove(name)
}
