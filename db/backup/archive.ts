import { createHash } from 'node:crypto'
import { type FileHandle, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { type TarEntry, tarContent, tarEnd, tarEntries, tarHeader, tarPadding } from './tar'

/** What an archive says of itself at its beginning. */
export type Manifest = {
  laurel: 1
  at: string
  /** Hashes of the migrations the database had, oldest first. */
  migrations: string[]
  tables: { name: string; columns: string[] }[]
  /** Tells whether the secrets are the same, and nothing about them. */
  secrets: string
}

/** And at its end, when everything in it is known. */
export type Contents = {
  tables: Record<string, { rows: number; bytes: number; sha256: string }>
  sequences: Record<string, { value: string; called: boolean }>
  files: { count: number; bytes: number }
}

export const manifestName = 'laurel.json'
export const contentsName = 'contents.json'
const sumsName = 'SHA256SUMS'

/** Writes an archive aside and gives it its name when it is whole and on the disk. Its last file lists the checksums of all others. */
export async function writeArchive(path: string, fill: (archive: ArchiveWriter) => Promise<void>): Promise<void> {
  const aside = `${path}.part`
  const file = await open(aside, 'w', 0o600)
  try {
    const archive = new ArchiveWriter(file)
    await fill(archive)
    await archive.add(sumsName, Buffer.from(archive.sums.join('')))
    await file.writeFile(tarEnd())
    await file.sync()
  } catch (problem) {
    await rm(aside, { force: true })
    throw problem
  } finally {
    await file.close()
  }
  await rename(aside, path)
  await syncDirectory(dirname(path))
}

export class ArchiveWriter {
  readonly sums: string[] = []
  readonly #at = new Date()
  readonly #file: FileHandle

  constructor(file: FileHandle) {
    this.#file = file
  }

  async add(name: string, content: Buffer) {
    await this.addStream(name, content.length, [content])
  }

  /** Adds a file whose size is known before; its content must keep to it. */
  async addStream(name: string, size: number, parts: AsyncIterable<Buffer> | Iterable<Buffer>) {
    await this.#file.writeFile(tarHeader(name, size, this.#at))
    const hash = createHash('sha256')
    let written = 0
    for await (const part of parts) {
      hash.update(part)
      written += part.length
      await this.#file.writeFile(part)
    }
    if (written !== size) throw new Error(`${name} changed while it was copied.`)
    await this.#file.writeFile(tarPadding(size))
    this.sums.push(`${hash.digest('hex')}  ${name}\n`)
  }
}

export type Archive = {
  manifest: Manifest
  contents: Contents
  /** The parts of each table, in order, and every stored file by its name. */
  tables: Map<string, TarEntry[]>
  files: Map<string, TarEntry>
  read: (entry: TarEntry) => AsyncGenerator<Buffer>
  close: () => Promise<void>
}

/** Opens an archive and reads it to its end: whatever is missing, cut off or changed is named before anything is done with it. */
export async function openArchive(path: string): Promise<Archive> {
  const file = await open(path, 'r')
  try {
    const tables = new Map<string, TarEntry[]>()
    const files = new Map<string, TarEntry>()
    const sums: string[] = []
    const small = new Map<string, string>()
    let listed: string | undefined
    for await (const entry of tarEntries(file)) {
      const hash = createHash('sha256')
      const text: Buffer[] = []
      for await (const part of tarContent(file, entry)) {
        hash.update(part)
        if (!entry.name.includes('/')) text.push(part)
      }
      if (entry.name === sumsName) listed = Buffer.concat(text).toString('utf8')
      else sums.push(`${hash.digest('hex')}  ${entry.name}\n`)
      const [folder, name = '', part] = entry.name.split('/')
      if (folder === 'database' && part) tables.set(name, [...(tables.get(name) ?? []), entry])
      else if (folder === 'files') files.set(name, entry)
      else small.set(entry.name, Buffer.concat(text).toString('utf8'))
    }
    compareSums(listed, sums)
    const parsed = <T>(name: string) => JSON.parse(small.get(name) ?? 'null') as T | null
    const [manifest, contents] = [parsed<Manifest>(manifestName), parsed<Contents>(contentsName)]
    if (manifest?.laurel !== 1 || !contents) throw new Error('This archive is not one of Laurel’s, or of a newer one.')
    return { manifest, contents, tables, files, read: entry => tarContent(file, entry), close: () => file.close() }
  } catch (problem) {
    await file.close()
    throw problem
  }
}

function compareSums(listed: string | undefined, found: string[]) {
  if (listed === undefined) throw new Error('The archive has no list of checksums: its backup never finished.')
  const wanted = listed.split(/(?<=\n)/)
  for (let at = 0; at < Math.max(wanted.length, found.length); at++)
    if (wanted[at] !== found[at])
      throw new Error(`The archive is broken: ${(found[at] ?? wanted[at])!.slice(66).trim()} is not what was written.`)
}

async function syncDirectory(path: string) {
  if (process.platform === 'win32') return
  const directory = await open(path, 'r')
  await directory.sync().finally(() => directory.close())
}
