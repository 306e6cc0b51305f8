import { randomBytes } from 'node:crypto'
import sharp from 'sharp'
import { db } from '@/db'
import { pictures } from '@/db/schema/recognitions'
import { storeFile } from '@/lib/storage'

/** A JPEG of any size: a green meadow under a light sky. */
export const meadow = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#cfe0e6' } })
    .composite([
      {
        input: { create: { width, height: Math.ceil(height / 3), channels: 3, background: '#6d9a63' } },
        gravity: 'south',
      },
    ])
    .jpeg()
    .toBuffer()

/** A stored picture of the company; gives the name by which a recognition carries it. */
export async function makePicture(organizationId: number, { width = 800, height = 500, alt = 'A meadow' } = {}) {
  const bytes = await meadow(width, height)
  const name = `${randomBytes(16).toString('hex')}.jpg`
  await storeFile(name, bytes)
  await db
    .insert(pictures)
    .values({ name, organizationId, contentType: 'image/jpeg', width, height, bytes: bytes.byteLength, alt })
  return name
}
