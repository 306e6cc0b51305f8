import type { Actor, GuestActor, PersonActor } from '@/lib/domain/actor'
import { actorByBearer } from '@/lib/domain/credentials/queries'
import { DomainError } from '@/lib/domain/errors'
import { candidateByLink, guestByLink, refereeByLink, verifierByLink } from '@/lib/domain/hiring/links'
import { env } from '@/lib/env'
import { type Answer, readRelationships, writeDocumented, writeStrict } from '@/lib/formats/json-api'
import { contract, type Params } from '../contract'
import { readJsonObject, readQuery } from '../reading'
import { requireScopeFor } from '../scopes'
import { placeOf } from './homes'
import { isStrict, jsonApi, requireJson, wantsStrict } from './media'
import { refuse } from './refusals'
import { requireOffered, requireOwnId } from './strict'
import { readUpload } from './uploads'

/** The bearer token of a request; throws `unauthenticated` without one. */
export function bearerToken(request: Request): string {
  const token = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (!token) throw new DomainError('unauthenticated', 'Send the token of /v3/oauth/login as Authorization: Bearer')
  return token
}

// The Host is the client's; PUBLIC_URL is where links should lead.
const addressOf = (request: Request) => {
  const { pathname, search } = new URL(request.url)
  return `${env().PUBLIC_URL}${pathname}${search}`
}

function answer(request: Request, result: unknown, status: number, actor: Actor | null): Response {
  if (!wantsStrict(request)) return Response.json(writeDocumented(result as Answer), { headers: { Vary: 'Accept' } })
  // A mailed link opens no more than its own address.
  const made = status === 201 && actor?.kind === 'person' ? placeOf(result as Answer) : null
  const headers = { 'Content-Type': jsonApi, Vary: 'Accept', ...(made && { Location: made }) }
  return Response.json(writeStrict(result as Answer, addressOf(request)), { status, headers })
}

async function readInput(request: Request, params: Params, mayNameId = false) {
  const query = readQuery(request)
  if (wantsStrict(request)) requireOffered(query)
  if (request.method === 'GET' || request.method === 'HEAD') return { ...query, ...params }
  requireJson(request)
  const body = await readJsonObject(request)
  if (isStrict(request) && !mayNameId) requireOwnId(body, params.id)
  return { ...query, ...readRelationships(body), ...params }
}

async function byBearer(request: Request): Promise<PersonActor> {
  const actor = await actorByBearer(bearerToken(request), 'vitay')
  requireScopeFor(actor, 'vitay', request)
  return actor
}

const shared = {
  name: 'vitay',
  readInput: (request: Request, params: Params) => readInput(request, params),
  answer,
  refuse: (request: Request, error: DomainError) => refuse(request, error),
}

/**
 * Vitay: a bearer token, JSON in, the document's shape out, or JSON:API's where the client asks for it. A route names the
 * specification's status; by the document everything that went well is a 200.
 */
export const vitay = contract<PersonActor>({
  ...shared,
  authenticate: byBearer,
})

/** Where a file comes in: as a form with the file in it, or as JSON. */
export const vitayUpload = contract<PersonActor>({
  ...shared,
  async readInput(request, params) {
    wantsStrict(request)
    return { ...(await readUpload(request)), ...params }
  },
  authenticate: byBearer,
})

/** For what needs no token. */
export const vitayDoor = contract<null>({ ...shared, authenticate: async () => null, credentials: 'none' })

/** For what a mailed link alone opens. */
export const vitayLink = contract<null>({
  ...shared,
  authenticate: async () => null,
  credentials: 'none',
  door: true,
})

/** For what a verifier's mailed link opens, whose token ends the address. */
export const vitayVerifier = contract<null>({
  ...shared,
  authenticate: async () => null,
  credentials: 'none',
  door: true,
  caller: (_nobody, input) => verifierByLink(String((input as { id?: unknown }).id)),
})

/** For signing in and resetting a password, whose bodies are flat. */
export const vitayLogin = contract<null>({
  ...shared,
  authenticate: async () => null,
  credentials: 'none',
  door: true,
  refuse: (request, error) => refuse(request, error, true),
})

/** For what a recruiter does with their token and a referee with the link in their mail: null without a token. */
export const vitayPublic = contract<PersonActor | null>({
  ...shared,
  // The document fills a reference by sending its id.
  readInput: (request, params) => readInput(request, params, true),
  credentials: 'optional',
  door: true,
  authenticate: async request => (request.headers.has('authorization') ? byBearer(request) : null),
  caller(actor, input) {
    const id = (input as { data?: { id?: unknown } }).data?.id
    return actor ?? (typeof id === 'string' ? refereeByLink(id) : null)
  },
})

/** The person behind a bearer token, or else whoever `open` finds behind the token of a mailed link. */
async function personOr(request: Request, open: (token: string) => Promise<GuestActor>) {
  const token = bearerToken(request)
  try {
    return await byBearer(request)
  } catch (error) {
    if (error instanceof DomainError && error.code === 'unauthenticated') return open(token)
    throw error
  }
}

/** For what recruiters do, and candidates with the token of their mailed link in a bearer's place. */
export const vitayNominating = contract<PersonActor | GuestActor>({
  ...shared,
  door: true,
  authenticate: request => personOr(request, candidateByLink),
})

/** For recruiters, candidates and referees alike: a bearer token, or that of a mailed link in its place. */
export const vitayGuest = contract<PersonActor | GuestActor>({
  ...shared,
  door: true,
  authenticate: request => personOr(request, guestByLink),
})
