import type { z } from 'zod'
import { asDomainError, type DomainError, invalid } from '@/lib/domain/errors'
import { logFailure } from '@/lib/logger'

export type Params = Record<string, string | string[]>
/** The shape of a handler under Next (params arrive as a promise) and under the fast lane (as they are). */
export type Handler = (request: Request, context: { params: Promise<Params> | Params }) => Promise<Response>

/** What one API dialect must know: its credentials, how it reads, how it says yes, how it says no. */
export type Dialect<A> = {
  authenticate(request: Request): Promise<A>
  readInput(request: Request, params: Params): Promise<unknown>
  answer(request: Request, result: unknown, status: number, actor: A): Response | Promise<Response>
  refuse(request: Request, error: DomainError): Response
}

/** zod's issues as one sentence per field, named by its path in the input. */
export function fieldErrors(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.') || 'body'] ??= issue.message
  return fields
}

/**
 * The pipeline, once: authenticate → read → validate → run → present. Returns what a route exports:
 * `dialect(schema, (actor, input, request) => …, status)`. Whatever is thrown leaves through `refuse`.
 */
export function contract<A>(dialect: Dialect<A>) {
  return <S extends z.ZodType>(
    schema: S,
    run: (actor: A, input: z.output<S>, request: Request) => unknown,
    status = 200,
  ): Handler =>
    async (request, { params }) => {
      try {
        const actor = await dialect.authenticate(request)
        const input = schema.safeParse(await dialect.readInput(request, await params))
        if (!input.success) throw invalid(fieldErrors(input.error))
        const result = await run(actor, input.data, request)
        return result instanceof Response ? result : await dialect.answer(request, result, status, actor)
      } catch (thrown) {
        const error = asDomainError(thrown)
        logFailure(request, error)
        return dialect.refuse(request, error)
      }
    }
}
