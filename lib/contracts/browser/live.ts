import type { PersonActor } from '@/lib/domain/actor'
import { DomainError } from '@/lib/domain/errors'
import { type LiveEvent, listen, mayListen } from '@/lib/domain/live/hub'

// What goes out: a stream of server-sent events. Of what happened they carry ids at most; who may read it asks for it.

const bytes = new TextEncoder()

/** A page this far behind is asleep: it comes back and asks for what it missed. */
const furthestBehind = 200

const present = ({ kind, ...rest }: LiveEvent) => `event: ${kind}\ndata: ${JSON.stringify(rest)}\n\n`

/**
 * An open line to the actor's page, until either end or the session ends. Throws `rate_limited` when the person has more open
 * than anybody looks at, `unauthenticated` without a browser's session.
 */
export function liveStream(actor: PersonActor, request: Request): Response {
  const { sessionId, personId, organization } = actor
  if (!sessionId) throw new DomainError('unauthenticated', 'Please sign in')
  if (!mayListen(actor)) throw new DomainError('rate_limited', 'Too many pages are open', { retryAfter: 60 })
  let stop = () => {}
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const close = () => {
        stop()
        try {
          controller.close()
        } catch {
          // The reader was faster.
        }
      }
      const write = (text: string) => {
        if ((controller.desiredSize ?? -furthestBehind) <= -furthestBehind) return close()
        controller.enqueue(bytes.encode(text))
      }
      write('retry: 3000\nevent: open\ndata: {}\n\n')
      stop = listen({
        organizationId: organization.id,
        personId,
        sessionId,
        tell: event => write(present(event)),
        beat: () => write(': still here\n\n'),
        close,
      })
      request.signal.addEventListener('abort', () => stop())
    },
    cancel: () => stop(),
  })
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-store, no-transform',
      // nginx would hold the events back until it has a buffer full of them.
      'X-Accel-Buffering': 'no',
    },
  })
}
