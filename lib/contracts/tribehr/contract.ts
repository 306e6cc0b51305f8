import type { PersonActor } from '@/lib/domain/actor'
import { DomainError } from '@/lib/domain/errors'
import { originOf } from '../address'
import { contract, type Params } from '../contract'
import { readQuery } from '../reading'
import { requireScopeFor } from '../scopes'
import { isOuter, lacksId } from './addresses'
import { empty, respond } from './answers'
import { actorByHostAndBasic, nameOf, requireServedVersion, sourceOf } from './credentials'
import { readForm } from './forms'
import { invalidId, refuse } from './refusals'

async function authenticate(request: Request): Promise<PersonActor> {
  const actor = await actorByHostAndBasic(request)
  requireServedVersion(request)
  requireScopeFor(actor, 'tribehr', request)
  return { ...actor, source: sourceOf(request), origin: originOf(request, nameOf(request)) }
}

/** The id in a body must be the URL's; only a PUT has to say it at all. */
function requireMatchingId(method: string, given: unknown, id: Params[string]) {
  const said = given !== undefined
  if (said ? given === id : method !== 'PUT') return
  throw new DomainError('mismatch', `The request is to ${id}, but its id ${said ? 'is another' : 'is missing'}`)
}

async function readInput(request: Request, params: Params): Promise<unknown> {
  const { id } = params
  if (lacksId(request)) throw invalidId()
  if (id !== undefined && !/^\d{1,100}$/.test(String(id))) throw invalidId()
  const query = readQuery(request)
  if (request.method === 'GET' || request.method === 'HEAD') return { ...query, ...params }
  const body = await readForm(request)
  if (id !== undefined)
    requireMatchingId(request.method, body.id ?? (request.method === 'DELETE' ? query.id : undefined), id)
  return { ...query, ...body, ...params }
}

/** TribeHR: Basic credentials and a company's host, forms in, JSON or XML out by the URL's suffix. */
export const tribehr = contract<PersonActor>({
  name: 'tribehr',
  // The inner addresses are not a second way in.
  turnAway: request => (isOuter(request) ? null : empty(404)),
  authenticate,
  readInput,
  answer: (request, result, status) => respond(request, result, status),
  refuse,
})
