import { randomBytes, randomUUID } from 'node:crypto'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { isInner } from '@/lib/contracts/tribehr/addresses'
import { loggedPath } from '@/lib/logged-path'
import { logger } from '@/lib/logger'
import { clientAddress } from './client-address'
import { mannersOf } from './dialects'
import { isDoor, mayEnter } from './doors'
import { apiPolicy, pagePolicy, secure } from './headers'
import { createMatcher, type Match, type Method, type Route, tamePath } from './match'
import { needsDatabase, sayOutOfReach } from './out-of-reach'
import { sameSite } from './same-site'

const matches = new WeakMap<IncomingMessage, Match>()

const allowed = ({ route }: Match) => {
  const methods = Object.keys(route.handlers).filter(name => /^[A-Z]+$/.test(name))
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}

/** Calls the very handler that Next would call, with plain web objects. */
async function handle(request: Request, match: Match): Promise<Response> {
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const allow = { Allow: allowed(match) }
  if (method === 'OPTIONS') {
    const response = mannersOf(match.route.file).options?.(request) ?? new Response(null, { status: 204 })
    response.headers.set('Allow', allow.Allow)
    return response
  }
  const handler = match.route.handlers[method as Method]
  return handler ? handler(request, { params: match.params }) : new Response(null, { status: 405, headers: allow })
}

async function answer(request: Request, match: Match): Promise<Response> {
  const response = await handle(request, match)
  const extra = mannersOf(match.route.file).headers?.(request) ?? {}
  for (const [name, value] of Object.entries(extra)) response.headers.set(name, value)
  if (!response.headers.has('Cache-Control')) response.headers.set('Cache-Control', 'no-store')
  return response
}

function setHeader(request: IncomingMessage, name: string, value: string) {
  request.headers[name] = value
  request.rawHeaders.push(name, value)
}

function dropHeader(request: IncomingMessage, name: string) {
  delete request.headers[name]
  for (let at = request.rawHeaders.length - 2; at >= 0; at -= 2)
    if (request.rawHeaders[at]!.toLowerCase() === name) request.rawHeaders.splice(at, 2)
}

/** The path alone, tamed in place, so that Next never meets an escape it cannot decode. */
function tame(request: IncomingMessage): string {
  const [pathname = '/', ...query] = (request.url ?? '/').split('?')
  const tamed = tamePath(pathname)
  if (tamed !== pathname) request.url = [tamed, ...query].join('?')
  return tamed
}

function logWhenDone(request: IncomingMessage, response: ServerResponse, requestId: string) {
  const log = logger()
  if (!log.isLevelEnabled('info')) return
  const started = performance.now()
  const path = loggedPath(request.url ?? '')
  response.once('close', () =>
    log.info({
      requestId,
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round((performance.now() - started) * 10) / 10,
    }),
  )
}

/** Answers at once, without troubling a handler. */
function turnAway(response: ServerResponse, status: number, words: string) {
  response.setHeader('Content-Security-Policy', apiPolicy)
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(words)
}

/**
 * The fast lane: an ordinary node:http listener that answers documented API paths itself and hands everything else to
 * Next. Every answer gets its request id and security headers here, pages their nonce. `reachable` says whether the database is
 * there: Next can’t choose a status once a page fails, so a page that needs it is answered here while it isn’t.
 */
export function createLane(routes: Route[], next: RequestListener, reachable: () => Promise<boolean>): RequestListener {
  const match = createMatcher(routes)
  const listener = getRequestListener(
    (request, { incoming }) => answer(request, matches.get(incoming as IncomingMessage)!),
    { overrideGlobalObjects: false },
  )
  return (request, response) => {
    const requestId = randomUUID()
    dropHeader(request, 'x-request-id')
    setHeader(request, 'x-request-id', requestId)
    dropHeader(request, 'x-laurel-address')
    setHeader(request, 'x-laurel-address', clientAddress(request))
    secure(response, requestId)
    logWhenDone(request, response, requestId)
    // Everything behind builds addresses from it.
    if (!URL.canParse(`http://${request.headers.host}`)) return turnAway(response, 400, 'That Host is none.')
    const pathname = tame(request)
    // The rewrite's inner addresses are not a second way in.
    const found = isInner(pathname) ? null : match(pathname)
    if (found) {
      response.setHeader('Content-Security-Policy', apiPolicy)
      matches.set(request, found)
      return listener(request, response)
    }
    if (!sameSite(request)) return turnAway(response, 403, 'A page of another site may not do that.')
    const nonce = randomBytes(16).toString('base64')
    const policy = pagePolicy(nonce)
    response.setHeader('Content-Security-Policy', policy)
    // Pages cannot ask Next for their own path; one that sends away to sign in wants to lead back to it.
    dropHeader(request, 'x-laurel-path')
    setHeader(request, 'x-laurel-path', pathname)
    // Next reads the nonce for its own scripts from the request's header of this name.
    dropHeader(request, 'content-security-policy')
    setHeader(request, 'content-security-policy', policy)
    if (!needsDatabase(request, pathname)) return next(request, response)
    return void reachable().then(async there => {
      if (!there) return sayOutOfReach(request, response, nonce)
      if (isDoor(pathname) && !(await mayEnter(request, response)))
        return turnAway(response, 429, 'Too many tries. Please wait a minute, and come again.')
      return next(request, response)
    })
  }
}
