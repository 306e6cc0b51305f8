import { DomainError, invalid } from '@/lib/domain/errors'

const tooLarge = (limit: number) =>
  new DomainError('too_large', `The body may have at most ${Math.floor(limit / 1024)} kB`)

// Hanging up on a client in the middle of its body costs it the connection, and maybe the answer: so much is read on and dropped.
const patience = 32 * 1024 * 1024

/**
 * A request's body, of which no more than `limit` bytes are kept; throws `too_large` beyond, and `invalid` for one that breaks off: who
 * hung up is no failure of ours, least of all the database's, whose connections break off by the same code.
 */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const said = request.headers.get('content-length')
  if (Number(said ?? 0) > limit) throw tooLarge(limit)
  try {
    // More than was said does not come; and this way no stream is made for a few bytes, which is a tenth of what a write takes.
    return said === null ? await readStream(request, limit) : new Uint8Array(await request.arrayBuffer())
  } catch (problem) {
    throw problem instanceof DomainError ? problem : invalid({ body: 'broke off before its end' })
  }
}

async function readStream(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let size = 0
  if (request.body)
    for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
      size += chunk.byteLength
      if (size > limit + patience) break
      if (size <= limit) chunks.push(chunk)
    }
  if (size > limit) throw tooLarge(limit)
  const bytes = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    bytes.set(chunk, offset)
    offset += chunk.byteLength
  }
  return bytes
}

/** Bytes as text; throws `invalid` when they are not UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw invalid({ body: 'must be UTF-8' })
  }
}

const deepest = 32
const jsonLimit = 512 * 1024

/** Refuses nesting before anything recursive sees it: brackets are counted, strings skipped. */
function requireShallow(text: string) {
  let depth = 0
  let inString = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]
    if (inString) {
      if (char === '\\') at++
      else if (char === '"') inString = false
    } else if (char === '"') inString = true
    else if (char === '{' || char === '[') {
      if (++depth > deepest) throw invalid({ body: `may be nested at most ${deepest} levels deep` })
    } else if (char === '}' || char === ']') depth--
  }
}

/**
 * A JSON object from the body, at most 512 kB unless `limit` says otherwise. An empty body is an empty object. Throws
 * `invalid`, `too_large`.
 */
export async function readJsonObject(request: Request, limit = jsonLimit): Promise<Record<string, unknown>> {
  const text = decodeText(await readBytes(request, limit))
  if (!text.trim()) return {}
  requireShallow(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw invalid({ body: 'must be valid JSON' })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalid({ body: 'must be a JSON object' })
  return value as Record<string, unknown>
}

/** The query string as an object; of a repeated key the last counts. */
export const readQuery = (request: Request): Record<string, string> =>
  Object.fromEntries(new URL(request.url).searchParams)
