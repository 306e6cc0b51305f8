import { fileTypeFromBuffer } from 'file-type'
import sharp, { type Sharp } from 'sharp'
import type { Database } from '@/db'
import { pictures } from '@/db/schema/recognitions'
import { storeFile } from '@/lib/storage'
import type { PersonActor } from '../actor'
import { mintSecret } from '../credentials/secrets'
import { DomainError, invalid } from '../errors'

const maximumBytes = 10 * 1024 * 1024
const maximumPixels = 50_000_000
const usualSide = 1600

const encoders = {
  'image/jpeg': ['jpg', (image: Sharp) => image.jpeg({ quality: 84, mozjpeg: true })],
  'image/png': ['png', (image: Sharp) => image.png()],
  'image/gif': ['gif', (image: Sharp) => image.gif()],
  'image/webp': ['webp', (image: Sharp) => image.webp({ quality: 84 })],
} as const

/** A picture that is checked and stored, waiting for the row that makes it belong to something. */
export type PreparedPicture = typeof pictures.$inferInsert

type Wanted = {
  /** What it is called where it is asked for. */
  field?: string
  /** Kept as a still PNG, whatever it came as. */
  png?: boolean
  longestSide?: number
  /** Cut to a still square of this side, from the middle. */
  square?: number
}

/**
 * Checks a picture by content, not name, re-encodes it (which strips metadata and anything hidden behind it), bounds it
 * to 1600 px, or to `longestSide`, or cuts a `square`, and stores the file. Throws `too_large` above 10 MB and `invalid` for anything but PNG,
 * JPEG, GIF, WebP.
 */
export async function preparePicture(
  actor: PersonActor,
  bytes: Uint8Array,
  alt: string,
  { field = 'picture', png = false, longestSide = usualSide, square }: Wanted = {},
): Promise<PreparedPicture> {
  if (bytes.byteLength > maximumBytes)
    throw new DomainError('too_large', 'A picture may have at most 10 MB', { fields: { [field]: 'is over 10 MB' } })
  const type = await fileTypeFromBuffer(bytes)
  if (!type || !(type.mime in encoders)) throw invalid({ [field]: 'must be a PNG, JPEG, GIF or WebP picture' })
  const contentType = png ? 'image/png' : (type.mime as keyof typeof encoders)
  const [extension, encode] = encoders[contentType]
  const animated = square === undefined && (extension === 'gif' || extension === 'webp')
  const image = sharp(bytes, { limitInputPixels: maximumPixels, animated, failOn: 'error' })
    .autoOrient()
    .resize(
      square === undefined
        ? { width: longestSide, height: longestSide, fit: 'inside', withoutEnlargement: true }
        : { width: square, height: square, fit: 'cover' },
    )
  const { data, info } = await encode(image)
    .toBuffer({ resolveWithObject: true })
    .catch(() => {
      throw invalid({ [field]: 'cannot be read as a picture' })
    })
  const name = `${mintSecret(16)}.${extension}`
  await storeFile(name, data)
  return {
    name,
    organizationId: actor.organization.id,
    contentType,
    width: info.width,
    // An animation comes as one tall strip of its pages.
    height: info.pageHeight ?? info.height,
    bytes: data.byteLength,
    alt,
  }
}

/** Makes a prepared picture part of the company's data, inside the transaction of what it belongs to. */
export const keepPicture = (tx: Database, picture: PreparedPicture) => tx.insert(pictures).values(picture)
