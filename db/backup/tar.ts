import type { FileHandle } from 'node:fs/promises'

const block = 512
const mostBytes = 8 ** 11 - 1

/** The header of one file in a tar (POSIX ustar). Names are ours and short; the content is padded to whole blocks. */
export function tarHeader(name: string, size: number, at: Date): Buffer {
  if (Buffer.byteLength(name) > 100) throw new Error(`Too long a name for the archive: ${name}`)
  if (size > mostBytes) throw new Error(`Too large for the archive: ${name}`)
  const header = Buffer.alloc(block)
  const octal = (value: number, digits: number) => `${value.toString(8).padStart(digits, '0')}\0`
  header.write(name, 0)
  header.write(octal(0o600, 7), 100)
  header.write(octal(0, 7), 108)
  header.write(octal(0, 7), 116)
  header.write(octal(size, 11), 124)
  header.write(octal(Math.floor(at.getTime() / 1000), 11), 136)
  header.write('        0', 148)
  header.write('ustar\x0000', 257)
  header.write(`${octal(sumOf(header), 6)} `, 148)
  return header
}

/** What follows a file's content, up to the next whole block. */
export const tarPadding = (size: number) => Buffer.alloc((block - (size % block)) % block)

/** Two empty blocks end a tar. */
export const tarEnd = () => Buffer.alloc(2 * block)

export type TarEntry = { name: string; size: number; start: number }

/** The files in a tar, in order, with where their content begins. Throws where it is no tar, or ends too early. */
export async function* tarEntries(file: FileHandle): AsyncGenerator<TarEntry> {
  const { size: end } = await file.stat()
  const header = Buffer.alloc(block)
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(header, 0, block, at)
    if (bytesRead < block) throw new Error('The archive ends too early: it was cut off, or its backup never finished.')
    if (header.every(byte => byte === 0)) return
    const text = (from: number, length: number) => header.toString('utf8', from, from + length).replace(/\0.*$/s, '')
    const size = Number.parseInt(text(124, 12), 8)
    const sum = Number.parseInt(text(148, 8), 8)
    header.fill(' ', 148, 156)
    if (text(257, 5) !== 'ustar' || sum !== sumOf(header))
      throw new Error(`This is no archive, or a broken one (at byte ${at}).`)
    const start = at + block
    if (start + size > end) throw new Error(`The archive ends too early, in ${text(0, 100)}.`)
    yield { name: text(0, 100), size, start }
    at = start + Math.ceil(size / block) * block
  }
}

/** The content of one entry, a part at a time. */
export async function* tarContent(file: FileHandle, { start, size }: TarEntry): AsyncGenerator<Buffer> {
  for (let done = 0; done < size; ) {
    const part = Buffer.allocUnsafe(Math.min(1 << 18, size - done))
    const { bytesRead } = await file.read(part, 0, part.length, start + done)
    if (bytesRead === 0) throw new Error('The archive ends too early.')
    yield part.subarray(0, bytesRead)
    done += bytesRead
  }
}

const sumOf = (header: Buffer) => header.reduce((sum, byte) => sum + byte, 0)
