import type { WorldPerson } from './people'
import { serverUrl } from './session'

type Event = { event: string; data: string }

const read = (block: string): Event => {
  const fields = Object.fromEntries(block.split('\n').map(line => line.split(/: ?(.*)/s, 2) as [string, string]))
  return { event: fields.event ?? '', data: fields.data ?? '' }
}

/** A body of server-sent events: `next` gives the next one, null when the stream has ended. */
export function eventsOf(body: ReadableStream<Uint8Array>) {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let pending = ''
  return {
    async next(): Promise<Event | null> {
      for (;;) {
        const end = pending.indexOf('\n\n')
        if (end >= 0) {
          const block = pending.slice(0, end)
          pending = pending.slice(end + 2)
          if (!block.startsWith(':')) return read(block)
          continue
        }
        const { value, done } = await reader.read()
        if (done) return null
        pending += decoder.decode(value, { stream: true })
      }
    },
    end: () => reader.cancel(),
  }
}

/** Somebody's open line to the server under test, as their browser has it; its first word is already read. */
export async function liveLine(person: Pick<WorldPerson, 'cookie'>) {
  const answer = await fetch(`${serverUrl()}/api/browser/live`, {
    headers: { cookie: `${person.cookie.name}=${person.cookie.value}` },
  })
  if (!answer.ok || !answer.body) throw new Error(`No line: ${answer.status}`)
  const events = eventsOf(answer.body)
  const first = await events.next()
  if (first?.event !== 'open') throw new Error(`The line began with ${first?.event}`)
  return events
}
