import type { Origin } from '@/lib/domain/actor'

/** From where a request came, as the lane saw it: an address and what the browser says it is. */
export const visitOf = (request: Request) => ({
  address: request.headers.get('x-laurel-address') ?? 'unknown',
  userAgent: request.headers.get('user-agent'),
})

/** The same for the record of deeds, by the dialect's name or the integration's own. */
export const originOf = (request: Request, source: string): Origin => ({ source, address: visitOf(request).address })

/** Whoever was authenticated, with from where they came; who knows it better has said so already. */
export function arriving<A>(actor: A, source: string, request: Request): A {
  if (typeof actor !== 'object' || actor === null) return actor
  return { origin: originOf(request, source), ...actor }
}
