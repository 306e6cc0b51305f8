import { DomainError } from '@/lib/domain/errors'

export const jsonApi = 'application/vnd.api+json'

type MediaType = { name: string; parameters: string[] }

// A profile's addresses stand in quotes, where a comma parts nothing.
const partsOf = (header: string) => header.match(/(?:"[^"]*"|[^,])+/g) ?? []
const piecesOf = (part: string) => part.match(/(?:"[^"]*"|[^;])+/g) ?? []

const parse = (header: string): MediaType[] =>
  partsOf(header).flatMap(part => {
    const [name = '', ...parameters] = piecesOf(part).map(piece => piece.trim().toLowerCase())
    // Weighed with nothing, it is what the client does not want.
    if (parameters.some(one => /^q=0(\.0*)?$/.test(one))) return []
    return [{ name, parameters: parameters.filter(one => !one.startsWith('q=')) }]
  })

// Without an extension that we would know, only a profile may stand beside the media type.
const plain = ({ parameters }: MediaType) => parameters.every(one => /^profile\s*=/.test(one))

/** Whether the client wants the specification's own shape. Throws `unacceptable` where it asks for nothing we could write. */
export function wantsStrict(request: Request): boolean {
  const asked = parse(request.headers.get('accept') ?? '').filter(one => one.name === jsonApi)
  if (asked.length === 0) return false
  if (!asked.some(plain)) throw new DomainError('unacceptable', 'That JSON:API extension is not known here')
  return true
}

/** Whether the body comes as the specification's own, and is held to its rules. */
export const isStrict = (request: Request) => parse(request.headers.get('content-type') ?? '')[0]?.name === jsonApi

/** Throws `unsupported` unless the body is JSON, by its plain name or by JSON:API's. */
export function requireJson(request: Request) {
  const header = request.headers.get('content-type')
  if (!header) return
  const [type] = parse(header)
  if (type?.name === 'application/json') return
  if (type?.name === jsonApi && plain(type)) return
  throw new DomainError('unsupported', `Send ${jsonApi} without extensions, or application/json`)
}
