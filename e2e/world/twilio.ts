import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { twilio } from '@/lib/sms'

/** What the n-th request (from 1) is answered with: a complaint, a connection cut off, or null for "taken". */
type Answers = (attempt: number) => { status: number; code?: number; message?: string } | 'cut' | null

export const account = { sid: `AC${'5'.repeat(32)}`, token: 'the-auth-token', from: '+14155550100' }

/** A real HTTP server on loopback where Twilio would be. `received` holds what it took, as it came. */
export async function startTwilio(answers: Answers = () => null) {
  const received: { path: string; authorization: string; form: Record<string, string> }[] = []
  let attempts = 0
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const answer = answers(++attempts)
      if (answer === 'cut') return request.socket.destroy()
      const json = { 'content-type': 'application/json' }
      if (answer) {
        response.writeHead(answer.status, { ...json, location: 'http://127.0.0.1:1/elsewhere' })
        return response.end(
          JSON.stringify({ ...answer, more_info: `https://www.twilio.com/docs/errors/${answer.code}` }),
        )
      }
      received.push({
        path: request.url ?? '',
        authorization: request.headers.authorization ?? '',
        form: Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString('utf8'))),
      })
      response.writeHead(201, json)
      response.end(JSON.stringify({ sid: `SM${'1'.repeat(32)}`, status: 'queued', error_code: null }))
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    carrier: twilio({ ...account, url }),
    url,
    received,
    attempts: () => attempts,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
