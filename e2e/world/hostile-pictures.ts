import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'

// Files that are a picture and something else besides, or claim to be one.

/** What none of them may carry on: it would say where it ran. */
export const payload = '<script>laurelRan.push("picture")</script>'

const script = Buffer.from(payload)

const paint = () => sharp({ create: { width: 40, height: 30, channels: 3, background: 'teal' } })

const chunk = (type: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(type), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}

/** A PNG of one bit a pixel that says how large it is, whatever it holds. */
function pngOf(width: number, height: number, raw: Buffer) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head[8] = 1
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(raw)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts])
}

/** A GIF of so many frames, each of one pixel on a canvas that is as large as it says. */
function gifOf(side: number, frames: number) {
  const head = Buffer.from('GIF89a\0\0\0\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1')
  head.writeUInt16LE(side, 6)
  head.writeUInt16LE(side, 8)
  const frame = Buffer.from(',\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0', 'latin1')
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from(';')])
}

/** A JPEG with another segment behind its first two bytes. */
const withSegment = (jpeg: Buffer, marker: number, data: Buffer) => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(data.length + 2, 2)
  return Buffer.concat([jpeg.subarray(0, 2), head, data, jpeg.subarray(2)])
}

const whereTaken = { IFD0: { Copyright: payload }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 3230/100' } }

/** Pictures with more in them than is to be seen. */
export async function stowaways(): Promise<Record<string, Buffer>> {
  const [jpeg, png, gif, webp] = await Promise.all([
    paint().withExif(whereTaken).jpeg().toBuffer(),
    paint().png().toBuffer(),
    paint().gif().toBuffer(),
    paint()
      .withExif(whereTaken)
      .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/">${payload}</x:xmpmeta>`)
      .webp()
      .toBuffer(),
  ])
  const words = chunk('tEXt', Buffer.concat([Buffer.from('Comment\0'), script]))
  return {
    'a JPEG that says where it was taken': jpeg,
    'a JPEG that is a page': withSegment(jpeg, 0xfe, Buffer.from(`--><html>${payload}<!--`)),
    'a JPEG with a page behind it': Buffer.concat([jpeg, script]),
    'a PNG with a script behind its end': Buffer.concat([png, script]),
    'a PNG with words in it': Buffer.concat([png.subarray(0, 33), words, png.subarray(33)]),
    'a GIF with a script behind its end': Buffer.concat([gif, Buffer.from(`*/=1;${payload}`)]),
    'a WebP with words and a place in it': webp,
  }
}

/** What is no picture, however it begins or is called. */
export const impostors: Record<string, Buffer> = {
  'an SVG': Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${payload}</svg>`),
  'a page': Buffer.from(`<!doctype html>${payload}`),
  'a GIF’s head before a script': Buffer.from(`GIF89a/*${payload}*/=1;alert(1)`),
  'a PNG’s head before a page': Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), script]),
  'a JPEG’s head before a page': Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), script]),
  'a bitmap': Buffer.from(`BM${payload}`),
  'a PDF with a script': Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>endobj'),
  'a folder of files': Buffer.from('PK\x03\x04', 'latin1'),
  'half a PNG': pngOf(40, 30, Buffer.alloc(180)).subarray(0, 50),
}

/** Small files that would fill the memory of whoever draws them. */
export const bombs: Record<string, () => Buffer> = {
  'a PNG that only says it is huge': () => pngOf(60_000, 60_000, Buffer.alloc(10)),
  'a PNG that is huge': () => pngOf(20_000, 20_000, Buffer.alloc(20_000 * 2501)),
  // Of a canvas beyond 2048 the reader makes one of its first frame.
  'a GIF of many large frames': () => gifOf(2_000, 50),
}
