import type { Database } from '@/db'
import { pictures as pictureTable } from '@/db/schema/recognitions'
import { storeFile } from '@/lib/storage'
import { drawAvatar } from './artwork/avatars'
import { paint } from './artwork/paint'
import { type PictureKey, pictures } from './artwork/pictures'
import { storageName } from './identity'

type Sheet = { key: string; drawing: string; alt: string; createdAt: Date }

async function keep(tx: Database, organizationId: number, sheets: Sheet[]): Promise<Map<string, string>> {
  const rows = await Promise.all(
    sheets.map(async ({ key, drawing, alt, createdAt }) => {
      const { bytes, width, height } = await paint(drawing)
      const name = storageName(key)
      await storeFile(name, bytes)
      return { name, organizationId, contentType: 'image/jpeg', width, height, bytes: bytes.byteLength, alt, createdAt }
    }),
  )
  if (rows.length > 0) await tx.insert(pictureTable).values(rows)
  return new Map(sheets.map(({ key }) => [key, storageName(key)]))
}

/** Paints and keeps the avatars of those who have one; gives their storage names by username. */
export const paintAvatars = (tx: Database, organizationId: number, people: { username: string }[], createdAt: Date) => {
  const sheets = people.flatMap(({ username }) => {
    const drawing = drawAvatar(username)
    return drawing ? [{ key: username, drawing, alt: '', createdAt }] : []
  })
  return keep(tx, organizationId, sheets)
}

/** Paints and keeps pictures; gives their storage names by key. */
export const paintPictures = (
  tx: Database,
  organizationId: number,
  wanted: { picture: PictureKey; createdAt: Date }[],
) =>
  keep(
    tx,
    organizationId,
    wanted.map(({ picture, createdAt }) => ({
      key: picture,
      drawing: pictures[picture].draw(),
      alt: pictures[picture].alt,
      createdAt,
    })),
  )
