import sharp from 'sharp'
import { type Block, drawing } from './typesetting/blocks'

const widest = 150
const highest = 40

/** A firm's logo as a page can carry it, drawn anew in at most 600 × 160 pixels; null when the bytes are no picture. */
export async function readLogo(bytes: Uint8Array | null): Promise<Block | null> {
  if (!bytes?.byteLength) return null
  try {
    const { data, info } = await sharp(bytes, { limitInputPixels: 50_000_000 })
      .autoOrient()
      .resize({ width: widest * 4, height: highest * 4, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .png()
      .toBuffer({ resolveWithObject: true })
    const scale = Math.min(widest / info.width, highest / info.height)
    const width = info.width * scale
    const height = info.height * scale
    return drawing(height, ({ pdf }, x, y) => pdf.image(data, x, y, { width, height }))
  } catch {
    return null
  }
}
