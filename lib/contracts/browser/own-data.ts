import type { PersonActor } from '@/lib/domain/actor'
import { exportOwnData } from '@/lib/domain/people/own-data'
import type { Recognition } from '@/lib/domain/recognitions/types'

type Part = keyof Awaited<ReturnType<typeof exportOwnData>>

const name = ({ displayName, email }: { displayName: string; email: string }) => ({ name: displayName, email })

/** A kudos names its people and values; what the portal needs besides is not about anybody. */
const presentKudos = (one: Recognition) => ({
  id: one.id,
  at: one.createdAt,
  editedAt: one.editedAt,
  private: one.isPrivate,
  from: name(one.giver),
  to: one.recipients.map(name),
  values: one.values.map(value => value.name),
  text: one.text,
  picture: one.picture?.name ?? null,
  hi5s: one.hi5Count,
  comments: one.commentCount,
})

const present: Partial<Record<Part, (row: never) => unknown>> = {
  kudosGiven: presentKudos,
  kudosReceived: presentKudos,
}

/** One JSON document, a part at a time: each row is read, written and forgotten. */
async function* written(actor: PersonActor): AsyncGenerator<string> {
  yield `{\n"exportedAt": ${JSON.stringify(new Date())}`
  for (const [part, rows] of Object.entries(await exportOwnData(actor))) {
    const shown = present[part as Part] ?? (row => row)
    yield `,\n${JSON.stringify(part)}: [`
    let first = true
    for await (const row of rows) {
      yield `${first ? '' : ','}\n${JSON.stringify(shown(row as never))}`
      first = false
    }
    yield ']'
  }
  yield '\n}\n'
}

/** Everything Laurel keeps of the actor, as a file to download. */
export function presentOwnData(actor: PersonActor): Response {
  const encoder = new TextEncoder()
  const rows = written(actor)
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await rows.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
  const file = `laurel-${new Date().toISOString().slice(0, 10)}.json`
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${file}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, no-store',
    },
  })
}
