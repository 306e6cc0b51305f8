import type { PersonActor } from '@/lib/domain/actor'
import { DomainError } from '@/lib/domain/errors'
import { originOf } from '../address'
import { contract, type Handler, type Params } from '../contract'
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

const documented = contract<PersonActor>({
  name: 'tribehr',
  authenticate,
  readInput,
  answer: (request, result, status) => respond(request, result, status),
  refuse,
})

/** The inner addresses are not a second way in. */
function fromOutside(handle: Handler): Handler {
  const outer: Handler = async (request, context) => (isOuter(request) ? handle(request, context) : empty(404))
  outer.operation = handle.operation
  return outer
}

/** TribeHR: Basic credentials and a company's host, forms in, JSON or XML out by the URL's suffix. */
export const tribehr: typeof documented = Object.assign(
  ((schema, run, status) => fromOutside(documented(schema, run, status))) as typeof documented,
  {
    remembered: ((schema, run, may) =>
      fromOutside(documented.remembered(schema, run, may))) as typeof documented.remembered,
  },
)
