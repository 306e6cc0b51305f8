import type { PersonActor } from '@/lib/domain/actor'
import { actorByBasic, subdomainExists } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { plainLine } from '@/lib/formats/text'
import { visitOf } from '../address'
import { companyLabel } from '../host'

const longestIdentifier = 320

/** Identifier and secret of Basic credentials, divided at the first colon; null when there are none that make sense. */
export function basicCredentials(request: Request): [identifier: string, secret: string] | null {
  const encoded = /^Basic +([\w+/=-]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  const pair = encoded ? Buffer.from(encoded, 'base64').toString('utf8') : ''
  const colon = pair.indexOf(':')
  // PostgreSQL cannot hold NUL, so nobody goes by such a name.
  if (colon < 1 || colon > longestIdentifier || pair.includes('\0')) return null
  return [pair.slice(0, colon), pair.slice(colon + 1)]
}

/**
 * The person behind a request's Basic credentials, in the company its host names. Whether there is such a company is asked
 * only once the credentials have failed, which keeps the usual way at one query. Throws `unauthenticated`, or `not_found` of an Account.
 */
export async function actorByHostAndBasic(request: Request): Promise<PersonActor> {
  const subdomain = companyLabel(request.headers.get('host'))
  const credentials = basicCredentials(request)
  try {
    if (!credentials) throw new DomainError('unauthenticated', 'Basic credentials required')
    return await actorByBasic(...credentials, visitOf(request).address, subdomain)
  } catch (error) {
    const refused = error instanceof DomainError && error.code === 'unauthenticated'
    if (refused && subdomain !== undefined && !(await subdomainExists(subdomain)))
      throw new DomainError('not_found', `No company goes by ${subdomain}`, { noun: 'Account' })
    throw error
  }
}

const longestSource = 100

// Headers arrive as bytes spelled in Latin-1; names of apps are written in UTF-8.
function utf8(header: string) {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'))
  } catch {
    return header
  }
}

/** The name an app gives itself in X-Source; `web` without a usable one. */
export function sourceOf(request: Request): string {
  const source = plainLine(utf8(request.headers.get('x-source') ?? ''))
  return source && source.length <= longestSource ? source : 'web'
}

// Names that tell in the record of deeds where something was done: no app may go by them there.
const taken = new Set(['web', 'system', 'calendar', 'peerly', 'reflektive', 'vitay'])

/** An app's own name for the record of deeds; the dialect's where it gave none, or one that would lead astray. */
export function nameOf(request: Request): string {
  const name = sourceOf(request)
  return taken.has(name.toLowerCase()) ? 'tribehr' : name
}

/** Throws `unsupported` when a client asks for a major version that is not served. None asked for is 2. */
export function requireServedVersion(request: Request) {
  const version = request.headers.get('x-api-version')?.trim()
  if (version && !/^2(\.\d{1,6}){0,2}$/.test(version))
    throw new DomainError('unsupported', 'This version of the API is not served here. Served versions: 2.0.0 to 2.2.0')
}
