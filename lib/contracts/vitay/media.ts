import { DomainError } from '@/lib/domain/errors'

export const jsonApi = 'application/vnd.api+json'

type MediaType = { name: string; parameters: string[] }

const parse = (header: string): MediaType[] =>
  header.split(',').map(part => {
    const [name = '', ...parameters] = part.split(';').map(piece => piece.trim().toLowerCase())
    return { name, parameters: parameters.filter(one => !one.startsWith('q=')) }
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

/** Throws `unsupported` unless the body is JSON, by its plain name or by JSON:API's. */
export function requireJson(request: Request) {
  const header = request.headers.get('content-type')
  if (!header) return
  const [type] = parse(header) as [MediaType]
  if (type.name === 'application/json') return
  if (type.name === jsonApi && plain(type)) return
  throw new DomainError('unsupported', `Send ${jsonApi} without extensions, or application/json`)
}
