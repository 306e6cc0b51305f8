import { z } from 'zod'
import { actorByCookie } from '@/lib/auth/session'
import type { PersonActor } from '@/lib/domain/actor'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { requireScope } from '@/lib/domain/credentials/scopes'
import { asDomainError } from '@/lib/domain/errors'
import { signatureHolds } from '@/lib/domain/pictures/links'
import { type OpenPicture, openAvatar, openPicture, openSignedPicture } from '@/lib/domain/pictures/queries'
import { logFailure } from '@/lib/logger'
import type { Handler, Params } from '../contract'
import { pathId } from '../fields'
import { hostName } from '../host'
import { empty } from './answers'
import { actorByHostAndBasic } from './credentials'

const statuses: Partial<Record<string, number>> = {
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  rate_limited: 429,
  unavailable: 503,
}

/** Whoever may look at pictures: a client with Basic credentials or a bearer token, or a signed-in browser. */
async function viewer(request: Request, shows: 'recognitions' | 'people'): Promise<PersonActor> {
  const [scheme, token = ''] = (request.headers.get('authorization') ?? '').split(/ +/)
  const dialect = scheme?.toLowerCase() === 'bearer' ? 'peerly' : 'tribehr'
  if (scheme?.toLowerCase() !== 'basic' && dialect !== 'peerly') return actorByCookie(request)
  const actor = dialect === 'peerly' ? await actorByBearer(token, dialect) : await actorByHostAndBasic(request)
  requireScope(actor, dialect, shows, 'read')
  return actor
}

// A browser would answer a Basic challenge to an <img> with a dialog.
const challenge = (request: Request) =>
  request.headers.has('sec-fetch-dest') ? 'Bearer' : `Basic realm="${hostName(request.headers.get('host'))}"`

function refuse(request: Request, thrown: unknown) {
  const error = asDomainError(thrown)
  logFailure(request, error)
  const status = statuses[error.code] ?? 500
  return empty(status, {
    'Cache-Control': 'no-store',
    ...(status === 401 && { 'WWW-Authenticate': challenge(request) }),
    ...(error.retryAfter && { 'Retry-After': String(error.retryAfter) }),
  })
}

// Whatever a file may hold, a browser that opens it by itself must not run it.
const show = ({ bytes, contentType }: OpenPicture, caching: string) =>
  new Response(bytes, {
    headers: {
      'Content-Type': contentType,
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
      'Cache-Control': caching,
    },
  })

function picture(
  input: z.ZodType,
  find: (request: Request, params: Params) => Promise<OpenPicture>,
  caching: string,
): Handler {
  const handle: Handler = async (request, { params }) => {
    try {
      return show(await find(request, await params), caching)
    } catch (thrown) {
      return refuse(request, thrown)
    }
  }
  handle.operation = { input, status: 200, credentials: 'required' }
  return handle
}

/** A picture by its name: for the company's people, and for whoever holds a signed link. A name is never given twice. */
export const attachment = picture(
  z.object({ name: z.string() }),
  async (request, { name }) => {
    const path = [name].flat().join('/')
    const signature = new URL(request.url).searchParams.get('signature')
    if (signature && signatureHolds(path, signature)) return openSignedPicture(path)
    return openPicture(await viewer(request, 'recognitions'), path)
  },
  'private, max-age=31536000, immutable',
)

/** Somebody's avatar as it is now. */
export const avatar = picture(
  z.object({ id: pathId }),
  async (request, { id }) => openAvatar(await viewer(request, 'people'), /^\d{1,9}$/.test(String(id)) ? Number(id) : 0),
  'private, max-age=300',
)
