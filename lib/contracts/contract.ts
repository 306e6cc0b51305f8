import type { z } from 'zod'
import type { Actor } from '@/lib/domain/actor'
import { asDomainError, DomainError, type ErrorCode, invalid } from '@/lib/domain/errors'
import type { Permit } from '@/lib/domain/limits/permits'
import { logFailure } from '@/lib/logger'
import { arriving, visitOf } from './address'
import { requireGranted, takeFor, takeForAddress, withLimit } from './limits'
import { again, Passing, recall, remembering } from './memory'
import { answeredOnce, keyOf } from './once'

export type Params = Record<string, string | string[]>

/** What the reference tells of an operation: the very schema that validates, and what it answers when all went well. */
export type Operation = {
  input: z.ZodType
  status: number
  credentials: 'required' | 'optional' | 'none'
  /** A POST to it has its effect once by the same Idempotency-Key. */
  takesKey?: boolean
}

/** The shape of a handler under Next (params arrive as a promise) and under the fast lane (as they are). */
export type Handler = ((request: Request, context: { params: Promise<Params> | Params }) => Promise<Response>) & {
  /** Only on what the reference lists. */
  operation?: Operation
}

/** What one API dialect must know: its credentials, how it reads, how it says yes, how it says no. */
export type Dialect<A> = {
  /** How the record of deeds names it. */
  name: string
  /** What is answered before anybody is asked who they are, to requests that are not served at all. */
  turnAway?(request: Request): Response | null
  authenticate(request: Request): Promise<A>
  readInput(request: Request, params: Params): Promise<unknown>
  answer(request: Request, result: unknown, status: number, actor: A): Response | Promise<Response>
  refuse(request: Request, error: DomainError): Response
  /** For the reference: who must say who they are. Everybody, unless told otherwise. */
  credentials?: Operation['credentials']
  /**
   * Whose Idempotency-Keys those of a request are, where the credentials do not say it or there are none: null for nobody's,
   * which then count for nothing.
   */
  caller?(actor: A, input: unknown): Promise<Actor | null> | Actor | null
  /** Who an authenticated one is, where that is not an actor itself. */
  actorIn?(authenticated: A): Actor
  /** What it opens could be tried out, such as passwords and mailed links: an address may ask less often. */
  door?: boolean
}

/** How authentication says that nobody it knows is asking. */
const turnsAway = new Set<ErrorCode>(['unauthenticated', 'not_found', 'forbidden'])

/** zod's issues as one sentence per field, named by its path in the input. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'body'] ??= issue.message
  return fields
}

type Run<A, S extends z.ZodType> = (actor: A, input: z.output<S>, request: Request) => unknown

type May<A> = (request: Request, actor: A) => boolean

/** What a dialect's routes are made with. */
export type Contract<A> = {
  /** An operation: what comes in, what is done, and how its success is called. */
  <S extends z.ZodType>(schema: S, run: Run<A, S>, status?: number): Handler
  /**
   * One that reads, and whose answer is given again for as long as nothing in the company changes. For what depends on nothing but
   * the request, the company's rows and the day, leaves no trace and tells no secret; where that is so of some answers only, `may`
   * says of which. What the clock changes within the day is returned as `Passing`, with the moment.
   */
  remembered<S extends z.ZodType>(schema: S, run: Run<A, S>, may?: May<A>): Handler
}

/**
 * The pipeline, once: authenticate → read → validate → run → present. Returns what a route exports:
 * `dialect(schema, (actor, input, request) => …, status)`. Whatever is thrown leaves through `refuse`.
 */
export function contract<A>(dialect: Dialect<A>): Contract<A> {
  const takesKey = dialect.caller !== undefined || (dialect.credentials ?? 'required') === 'required'
  const actorIn = dialect.actorIn ?? (authenticated => authenticated as Actor | null)
  const callerOf = dialect.caller ?? actorIn

  /** What is counted of a request whose credentials did not hold: one of those its address may send. */
  const chargeAddress = (request: Request, refused: unknown) =>
    refused instanceof DomainError && turnsAway.has(refused.code)
      ? takeForAddress(visitOf(request).address, dialect.door ? 'door' : 'address')
      : null

  function make<S extends z.ZodType>(schema: S, run: Run<A, S>, status: number, mayRemember?: May<A>): Handler {
    /** What is found out of a request on its way. */
    type Noted = { permit?: Permit | null; passes?: number }

    async function answer(request: Request, params: Params, actor: A, noted: Noted) {
      const given = await dialect.readInput(request, params)
      const once = async () => {
        const input = schema.safeParse(given)
        if (!input.success) throw invalid(fieldErrors(input.error))
        const found = await run(actor, input.data, request)
        if (found instanceof Passing) noted.passes = found.until
        const result = found instanceof Passing ? found.result : found
        return result instanceof Response ? result : await dialect.answer(request, result, status, actor)
      }
      // What is put, patched or deleted twice is so once anyway.
      const key = takesKey && request.method === 'POST' ? keyOf(request) : null
      const caller = key && (await callerOf(actor, given))
      return key && caller
        ? answeredOnce(request, { actor: caller, dialect: dialect.name, key, input: given }, once)
        : once()
    }

    const handle: Handler = async (request, { params }) => {
      const away = dialect.turnAway?.(request)
      if (away) return away
      const noted: Noted = {}
      const count = async (taking: Promise<Permit> | null) => {
        noted.permit = await taking
        if (noted.permit) requireGranted(noted.permit)
      }
      try {
        const recalled = mayRemember ? await recall(request) : null
        if (recalled?.answer) {
          await count(takeFor(recalled.answer.actor, request, dialect.door ?? false))
          return withLimit(again(recalled.answer), noted.permit)
        }
        const known = await dialect.authenticate(request).catch(async refused => {
          await count(chargeAddress(request, refused))
          throw refused
        })
        await count(takeFor(actorIn(known), request, dialect.door ?? false))
        const response = await answer(request, await params, arriving(known, dialect.name, request), noted)
        const whose = actorIn(known)
        const isKept = recalled && whose && mayRemember?.(request, known)
        const said = isKept ? await remembering(recalled, whose, response, noted.passes) : response
        return withLimit(said, noted.permit)
      } catch (thrown) {
        const error = asDomainError(thrown)
        logFailure(request, error)
        return withLimit(dialect.refuse(request, error), noted.permit)
      }
    }
    handle.operation = { input: schema, status, credentials: dialect.credentials ?? 'required', takesKey }
    return handle
  }

  return Object.assign(<S extends z.ZodType>(schema: S, run: Run<A, S>, status = 200) => make(schema, run, status), {
    remembered: <S extends z.ZodType>(schema: S, run: Run<A, S>, may: May<A> = () => true) =>
      make(schema, run, 200, may),
  })
}
