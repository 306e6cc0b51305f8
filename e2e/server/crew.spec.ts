import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { encode } from 'next-auth/jwt'
import { eventsOf } from '@/e2e/world/event-stream'
import { ownLaurel } from '@/e2e/world/own-laurel'
import { sessionCookieName } from '@/lib/auth/session'

// WEB_CONCURRENCY: several processes answer one port, and nobody outside can tell.

type Line = { pid?: number; requestId?: string }

test('two processes answer one port, one that is killed is replaced, and nothing is left at the end', async () => {
  test.setTimeout(240_000)
  const laurel = await ownLaurel()
  const said = () =>
    laurel
      .printed()
      .split('\n')
      .flatMap<Line>(line => (line.startsWith('{') && line.endsWith('}') ? [JSON.parse(line)] : []))
  const answering = () => [...new Set(said().flatMap(({ pid }) => pid ?? []))]
  /** Which process gave an answer, by its log. */
  const whoAnswered = async (requestId: string) => {
    const line = () => said().find(one => one.requestId === requestId)
    await expect.poll(line).toBeTruthy()
    return line()!.pid!
  }
  /** Asks on a connection of its own, so that the next in turn answers. */
  const ask = async () => {
    const question = get(`${laurel.url}/health`, { agent: false, timeout: 5000 })
    question.once('timeout', () => question.destroy(new Error('No answer')))
    const [answer] = await once(question, 'response')
    answer.resume()
    return { status: answer.statusCode as number, by: await whoAnswered(answer.headers['x-request-id']) }
  }
  const askUntil = async (enough: (pids: Set<number>) => boolean) => {
    const pids = new Set<number>()
    for (let n = 0; n < 50 && !enough(pids); n++) {
      const { status, by } = await ask()
      expect(status).toBe(200)
      pids.add(by)
    }
    return pids
  }

  let all: number[] = []
  try {
    await laurel.start({ WEB_CONCURRENCY: '2', LOG_LEVEL: 'info' })
    await expect.poll(laurel.printed, { timeout: 60_000 }).toContain('answered by 2 processes')
    const first = await askUntil(pids => pids.size === 2)
    expect(first.size).toBe(2)

    await test.step('a page hears of what was written through either', async () => {
      const [session] = await laurel.look<{ id: string }>(`insert into sessions (organization_id, person_id, expires_at)
        select organization_id, id, now() + interval '1 hour' from people where username = 'emi' returning id`)
      const { NEXTAUTH_SECRET } = JSON.parse(readFileSync(join(laurel.dataDir, 'secrets.json'), 'utf8'))
      const value = await encode({ token: { sid: session!.id }, secret: NEXTAUTH_SECRET, maxAge: 3600 })
      const line = await fetch(`${laurel.url}/api/browser/live`, {
        headers: { cookie: `${sessionCookieName()}=${value}` },
      })
      const events = eventsOf(line.body!)
      expect((await events.next())?.event).toBe('ready')
      const writers = new Set<number>()
      const given: string[] = []
      for (let n = 0; n < 20 && writers.size < 2; n++) {
        const answer = await fetch(`${laurel.url}/recognitions`, {
          method: 'POST',
          headers: {
            Authorization: 'Bearer demo-eli-key',
            'Content-Type': 'application/json',
            Connection: 'close',
          },
          body: JSON.stringify({ given_for: 2, core_value_id: 1, text: `Thanks ${n}` }),
        })
        expect(answer.status).toBe(201)
        given.push(String((await answer.json()).data.id))
        writers.add(await whoAnswered(answer.headers.get('x-request-id')!))
      }
      expect(writers).toEqual(first)
      for (const id of given) expect(await events.next()).toMatchObject({ event: 'feed', data: `{"id":${id}}` })
      await events.end()
    })

    const [victim, survivor] = [...first] as [number, number]
    process.kill(victim, 'SIGKILL')
    // The connection that was on its way to it is lost, if there is one, and no other.
    await ask().catch(() => {})
    expect([...(await askUntil(pids => pids.size > 0))], 'the port goes on answering').toEqual([survivor])
    const another = async () => first.has((await ask()).by)
    await expect.poll(another, { message: 'a new one comes', timeout: 60_000 }).toBe(false)
    all = answering()
  } finally {
    await laurel.end()
  }
  const isThere = (pid: number) => {
    try {
      return process.kill(pid, 0)
    } catch {
      return false
    }
  }
  expect(all.filter(isThere)).toEqual([])
  await expect(fetch(`${laurel.url}/health`)).rejects.toThrow()
})
