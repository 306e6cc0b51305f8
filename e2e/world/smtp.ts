import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** What the server says to the n-th attempt (from 1) to name a recipient: null accepts. */
type Answers = (attempt: number) => { code: number; message: string } | null

/** A real SMTP server on loopback. `received` holds what it took, as it came over the wire. */
export async function startSmtp(
  answers: Answers = () => null,
  { port: wanted = 0, ...options }: SMTPServerOptions & { port?: number } = {},
) {
  const received: { to: string[]; raw: string }[] = []
  let attempts = 0
  const server = new SMTPServer({
    authOptional: true,
    hideSTARTTLS: true,
    ...options,
    onRcptTo(_address, _session, done) {
      const answer = answers(++attempts)
      done(answer && Object.assign(new Error(answer.message), { responseCode: answer.code }))
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(one => one.address)
        received.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  // A client that gives up in the middle is part of what is tested.
  server.on('error', () => {})
  await new Promise<void>(resolve => server.listen(wanted, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    port,
    received,
    attempts: () => attempts,
    close: () => new Promise<void>(resolve => server.close(() => resolve())),
  }
}

export type Smtp = Awaited<ReturnType<typeof startSmtp>>
